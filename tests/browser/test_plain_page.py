"""The plain page in Debian's Chromium: a person can chat on it, and nobody else is asked for anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.support.running_server import HULL_NUMBERS, Server, running

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("page"), {"SAFEGUARDING_DEADLINE_MS": "20000"}) as started:
        yield started


@pytest.fixture
def page(server: Server) -> Iterator[Page]:
    chromium = shutil.which("chromium")
    assert chromium, "the browser tests need Debian's chromium: apt-get install chromium"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=QUIET)
        opened = browser.new_page(viewport={"width": 360, "height": 740})
        faults: list[str] = []
        opened.on("pageerror", lambda error: faults.append(str(error)))
        opened.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        asked: list[str] = []
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto(f"http://127.0.0.1:{server.port}/")
        yield opened
        browser.close()
        assert faults == []
        assert [url for url in asked if not url.startswith(f"http://127.0.0.1:{server.port}/")] == []


def say(page: Page, text: str) -> str:
    """Types a message, waits until the reply has ended (999 stands in every one), returns the reply's text."""
    before = page.locator("#log .message").count()
    page.get_by_label("Your message").fill(text)
    page.keyboard.press("Enter")
    page.wait_for_function(
        "count => document.querySelectorAll('#log .message').length > count + 1", arg=before
    )
    return "\n".join(page.locator("#log .message").all_inner_texts()[before + 1 :])


def test_the_frame_shows_999_and_both_numbers_before_anything_is_said(page: Page) -> None:
    frame = page.locator(".intro").first.inner_text()
    assert all(number in frame for number in ("999", *HULL_NUMBERS))


def test_a_question_is_answered(page: Page) -> None:
    assert "serious case review" in say(page, "what is a CSPR")


def test_an_emergency_shows_999_first_and_can_be_tapped(page: Page) -> None:
    assert say(page, "he has a knife and he is coming up the stairs").startswith("Call 999 now")
    assert page.locator("#log .emergency a[href='tel:999']").count() == 1


def test_markup_is_shown_as_text(page: Page) -> None:
    say(page, "<img src=x onerror=alert(1)>")
    assert page.locator("#log img").count() == 0


def test_a_choice_is_one_tap(page: Page) -> None:
    say(page, "what can you do")
    page.get_by_role("button", name="Who do I call?").click()
    page.wait_for_function(
        "number => document.getElementById('log').innerText.includes(number)", arg=HULL_NUMBERS[1]
    )


def test_a_message_that_is_not_delivered_says_so_with_the_numbers(page: Page) -> None:
    page.route("**/webhooks/rest/webhook", lambda route: route.fulfill(status=200, body="no JSON"))
    page.get_by_label("Your message").fill("hello")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelectorAll('#log .message').length === 2")
    said = page.locator("#log .message").last.inner_text()
    assert all(words in said for words in ("not delivered", "999", *HULL_NUMBERS))
