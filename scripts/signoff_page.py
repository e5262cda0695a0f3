"""The sign-off sheet as one HTML page that prints well: no script, nothing loaded, readable without colour."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from html import escape
from itertools import groupby

from signoff_rows import GROUPS, Message, Row
from signoff_sources import Fact, Source, fact_of_number

from bot.content import Content, OfficeHours, PartialDate
from bot.content.placeholders import services

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOT_LISTED = "(not in the list of sources)"
BLANK_LINES = 4  # for the three safeguarding partners, and one more
ANSWER = "Agreed / change to"
ABOUT = ("about", "The partnership and the guidance")
NUMBERS = ("numbers", "Numbers")
HOURS = ("hours", "Office hours, as stored")
SOURCES = ("sources", "Sources")
TABLES = (ABOUT, NUMBERS, HOURS)


def page(
    content: Content, rows: tuple[Row, ...], sources: Mapping[str, Source], facts: tuple[Fact, ...], css: str
) -> str:
    """The whole page. The same content gives the same page; it names no day but those that are stored."""
    name = escape(content.partnership.name)
    sections = [
        _cover(content, rows),
        _contents(rows),
        _about(content),
        _numbers(content, facts, sources),
        _hours(content.partnership.hours),
        _sentences(rows, sources),
        _list_of_sources(sources),
    ]
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>For sign-off: {name}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>",
            *sections,
            "</main>\n</body>\n</html>\n",
        ]
    )


def version(content: Content, rows: tuple[Row, ...]) -> str:
    """Eight characters that change with any sentence, number or hour, to tell one printed sheet from another."""
    partnership = content.partnership
    everything = repr((rows, services(partnership), partnership.hours, partnership.guidance_edition))
    return hashlib.sha256(everything.encode()).hexdigest()[:8]


def _cover(content: Content, rows: tuple[Row, ...]) -> str:
    partnership = content.partnership
    marked = sum(row.to_confirm for row in rows)
    signed = partnership.sign_off
    state = (
        f"Signed off on {_day(signed.on)} by: {escape(signed.by_role)}."
        if signed
        else "Not signed off yet. Until it is, the page says that it is a demonstration."
    )
    invented = "<p><strong>This partnership is invented.</strong></p>" if partnership.demonstration else ""
    blank = "<tr>" + "<td></td>" * 4 + "</tr>"
    return f"""<header>
<h1>For sign-off: everything the assistant says</h1>
<p class="who">{escape(partnership.name)}</p>
{invented}
<p>{len(rows)} texts. <strong>{marked} places marked as to be confirmed</strong>: no source supports all of their words yet.
Version <strong>{version(content, rows)}</strong>; another version has other words, numbers or hours. {state}</p>
</header>
<section class="cover" aria-labelledby="how">
<h2 id="how">How to sign off</h2>
<ol>
<li>Read each text. In the last column, tick what is agreed, or write what it has to say instead.</li>
<li>Look hardest at what carries this mark: <mark>a sentence</mark> <b class="flag">to be confirmed</b></li>
<li>Fill in the office hours if they are not confirmed, and check every number. To try one, call only the two local
lines; never {escape(partnership.emergency.number)}.</li>
<li>Write name, role and date below. Staff then make the changes, take the marks away and print the sheet again.</li>
<li>When nothing is left to change, staff write the day and the role into partnership.yml, under sign_off.</li>
</ol>
<p>In [square brackets] stands what is known only when somebody asks. Under each text stand the file and the name
that it is kept under; the numbers before the texts are for talking about them. The sources, such as {_source_link("P1")}, are listed at the end, in the words of docs/sources.md. Not on this sheet: the short line
that repeats what was asked of the review list.</p>
<table class="names">
<caption>Agreed by, for version {version(content, rows)}</caption>
<thead>{_heads("Name", "Role", "Date", "Signature")}</thead>
<tbody>{blank * BLANK_LINES}</tbody>
</table>
</section>"""


def _contents(rows: tuple[Row, ...]) -> str:
    """Links to every part, for the screen; a PDF has its outline instead."""
    groups = [(f"says-{group}", _title(group)) for group in dict.fromkeys(row.group for row in rows)]
    links = "".join(
        f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in [*TABLES, *groups, SOURCES]
    )
    return f'<nav aria-label="Contents"><ul>{links}</ul></nav>'


def _about(content: Content) -> str:
    partnership, edition = content.partnership, content.partnership.guidance_edition
    count = len(content.reviews)
    facts = (
        ("Name", partnership.name),
        ("Short name", partnership.short_name),
        ("Place, as in “a child in …”", partnership.place),
        ("Page that is explained", partnership.page_url),
        ("Edition of the guidance that the page quotes", edition.quoted),
        ("Edition now in force", edition.current),
        ("What is said about it", edition.note),
        ("Reviews in the list", str(count) if count else "none"),
        ("Last checked", f"{_day(partnership.checked_on)}: {partnership.checked_by_role}"),
    )
    body = (_row(name, escape(text)) for name, text in facts)
    return _table(*ABOUT, ("What", "As stored", ANSWER), body)


def _numbers(content: Content, facts: tuple[Fact, ...], sources: Mapping[str, Source]) -> str:
    body = []
    for service in services(content.partnership):
        fact = fact_of_number(service.number, facts)
        sure = f"<br>{escape(fact.sure)}" if fact else ""
        source = f"{_source_links(fact.sources, sources)}{sure}" if fact else "none given"
        body.append(_row(service.name, f"<b>{_text(service.number)}</b>", source))
    heads = ("Line", "Number", "Source, and how sure", ANSWER)
    return _table(*NUMBERS, heads, body)


def _hours(hours: OfficeHours) -> str:
    safe = hours.surely_open
    facts = [("Confirmed", "yes" if hours.confirmed else "no: no time is stated, and both numbers are given")]
    for day, name in enumerate(DAYS):
        span = hours.week.get(day)
        closed = "closed" if hours.confirmed else "not known"
        facts.append((name, f"{span.opens:%H:%M} to {span.closes:%H:%M}" if span else closed))
    holidays = "open" if hours.open_on_bank_holidays else "closed"
    facts.append(("Bank holidays of England", holidays if hours.confirmed else "not known"))
    if not hours.confirmed:
        days = _days(safe.days)
        before, after = f"{hours.surely_closed_before:%H:%M}", f"{hours.surely_closed_after:%H:%M}"
        facts += [
            ("Until confirmed, office line first", f"{days}, {safe.start:%H:%M} to {safe.end:%H:%M}"),
            (
                "Until confirmed, out of hours line first",
                f"before {before}, after {after}, {_days(hours.surely_closed_days)}, bank holidays",
            ),
        ]
    body = (_row(name, escape(text)) for name, text in facts)
    return _table(*HOURS, ("When", "As stored", ANSWER), body)


def _sentences(rows: tuple[Row, ...], sources: Mapping[str, Source]) -> str:
    heads = ("No.", "Text", "When, and where", "Source", ANSWER)
    numbered = groupby(enumerate(rows, 1), key=lambda item: item[1].group)
    return "\n".join(
        _table(
            f"says-{group}", _title(group), heads, (_text_row(number, row, sources) for number, row in own)
        )
        for group, own in numbered
    )


def _title(group: str) -> str:
    return GROUPS.get(group, group.replace("_", " "))


def _text_row(number: int, row: Row, sources: Mapping[str, Source]) -> str:
    messages = "\n".join(f'<p class="says">{_message(message)}</p>' for message in row.messages)
    buttons = f'<p class="buttons">Buttons: {escape("; ".join(row.buttons))}</p>' if row.buttons else ""
    when = f"{escape(row.when)}<p>{escape(row.channel)}</p>"
    return (
        f'<tr id="text-{number}"><th scope="row">{number}</th>'
        f'<td class="text">{messages}{buttons}<p class="kept">{row.file}, {escape(row.name)}</p></td>'
        f"<td>{when}</td><td>{_source_links(row.sources, sources)}</td>{_EMPTY}</tr>"
    )


def _message(message: Message) -> str:
    return "".join(
        f'<mark>{_text(piece.text)}</mark> <b class="flag">to be confirmed</b>'
        if piece.to_confirm
        else _text(piece.text)
        for piece in message
    )


def _text(text: str) -> str:
    """The text, with numbers of several groups kept on one line."""
    return re.sub(r"\d+(?: \d+)+", r'<span class="dialled">\g<0></span>', escape(text))


def _list_of_sources(sources: Mapping[str, Source]) -> str:
    body = (
        f'<tr id="source-{source.id}"><th scope="row">{source.id}</th><td>{_markdown(source.who)}</td>'
        f"<td>{_markdown(source.supports)}</td><td>{_markdown(source.read)}</td><td>{_markdown(source.sure)}</td></tr>"
        for source in sources.values()
    )
    return _table(*SOURCES, ("Id", "Source", "Supports", "Read", "How sure"), body)


_EMPTY = '<td class="answer"></td>'


def _row(name: str, *cells: str) -> str:
    """A row of a name, cells of HTML, and the empty column."""
    return (
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}{_EMPTY}</tr>'
    )


def _table(name: str, title: str, heads: Iterable[str], body: Iterable[str]) -> str:
    rows = "\n".join(body)
    return (
        f'<section class="{name.split("-")[0]}" aria-labelledby="{name}">\n<h2 id="{name}">{escape(title)}</h2>\n'
        f'<table aria-labelledby="{name}">\n<thead>{_heads(*heads)}</thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n</section>"
    )


def _heads(*names: str) -> str:
    return "<tr>" + "".join(f'<th scope="col">{escape(name)}</th>' for name in names) + "</tr>"


def _source_links(ids: Iterable[str], sources: Mapping[str, Source]) -> str:
    links = (_source_link(name) if name in sources else f"{escape(name)} {NOT_LISTED}" for name in ids)
    return ", ".join(links) or "none given"


def _source_link(name: str) -> str:
    return f'<a href="#source-{escape(name)}">{escape(name)}</a>'


def _markdown(text: str) -> str:
    """The little Markdown that docs/sources.md uses: links, code, emphasis."""
    text = escape(text)
    text = re.sub(r"\[([^\]]+)\]\((https?://[^\s)]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"\*([^*]+)\*", r"<em>\1</em>", text)


def _day(day: object) -> str:
    year, month, number = (int(part) for part in str(day).split("-"))
    return str(PartialDate(year, month, number))


def _days(days: Iterable[int]) -> str:
    return ", ".join(DAYS[day] for day in sorted(days))
