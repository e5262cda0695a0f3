"""Writes the sign-off sheet: every sentence the assistant says, for the partnership to agree, as HTML and as PDF."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import yaml
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright
from signoff_page import page
from signoff_rows import rows
from signoff_sources import read_facts, read_sources

from bot.content import Content, ContentError, load_content
from bot.settings import ROOT, SettingsError, from_environment

RESULTS = ROOT / "results"
NO_CHROMIUM = "For the PDF, run: sudo apt-get install chromium; or print the HTML page from any browser."
NOT_PRINTED = "Chromium did not print the PDF; print the HTML page from any browser."
FOOTER = (
    '<div style="font: 8pt sans-serif; width: 100%; padding: 0 12mm; text-align: right">'
    '<span class="title"></span>, page <span class="pageNumber"></span> of <span class="totalPages"></span></div>'
)


def sheet(content: Content, minutes: int) -> str:
    """The sheet's HTML for this content; `minutes` is how long a conversation is kept. Raises ContentError."""
    responses = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["responses"]
    sources = (ROOT / "docs" / "sources.md").read_text("utf-8")
    css = (ROOT / "scripts" / "signoff.css").read_text("utf-8")
    said = rows(content, responses, minutes)
    return page(content, said, read_sources(sources), read_facts(sources), css)


def print_pdf(html: Path, pdf: Path, chromium: str) -> None:
    """Prints a page as an accessible PDF with page numbers."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        opened = browser.new_page(java_script_enabled=False)
        opened.goto(html.resolve().as_uri())
        opened.pdf(
            path=pdf,
            prefer_css_page_size=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=FOOTER,
            tagged=True,
            outline=True,
        )
        browser.close()


def main(results: Path = RESULTS) -> int:
    """0 once the HTML is written, and the PDF where there is a chromium; else 1 with a sentence on standard error."""
    try:
        settings = from_environment(os.environ)
        html = sheet(load_content(settings.content), settings.conversation_minutes)
    except (SettingsError, ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    results.mkdir(exist_ok=True)
    written, pdf = results / "signoff.html", results / "signoff.pdf"
    written.write_text(html, "utf-8")
    print(f"Written: {os.path.relpath(written)}")
    pdf.unlink(missing_ok=True)  # an older one would not be of this sheet
    chromium = shutil.which("chromium")
    if not chromium:
        print(NO_CHROMIUM, file=sys.stderr)
        return 0
    try:
        print_pdf(written, pdf, chromium)
    except PlaywrightError:
        print(NOT_PRINTED, file=sys.stderr)
        return 1
    print(f"Written: {os.path.relpath(pdf)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
