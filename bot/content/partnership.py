"""partnership.yml: who the partnership is, whom to call and when. The one place of a telephone number."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from bot.content.files import ContentError, read_yaml
from bot.content.model import DayHours, GuidanceEdition, OfficeHours, Partnership, SafeSet, Service, SignOff
from bot.content.numbers import is_number
from bot.content.section import Section

FILE = "partnership.yml"
OWN_SERVICES = ("emergency", "office_line", "out_of_hours_line")
# The sentences of the assistant use these; a partnership may add more.
HELPLINES = (
    "childline",
    "samaritans",
    "nspcc",
    "police_non_emergency",
    "nhs_111",
    "relay_uk",
    "neighbour_out_of_hours",
)
_TOP = (
    "demonstration",
    "partnership",
    "services",
    "helplines",
    "office_hours",
    "guidance",
    "checked",
    "sign_off",
)
_RESERVED = re.compile(r"(partnership|place|page|guidance)(_.*)?|.*_name")


def read_partnership(folder: Path) -> Partnership:
    """The partnership that the folder describes; ContentError with every fault found."""
    top = Section.whole_file(FILE, read_yaml(folder / FILE))
    if top.is_mapping:
        top.only(_TOP)
        partnership = _partnership(top)
    if top.faults:
        raise ContentError(top.faults)
    return partnership


def _partnership(top: Section) -> Partnership:
    about = top.section("partnership")
    about.only(("name", "short_name", "place", "page_url"))
    own = top.section("services")
    own.only(OWN_SERVICES)
    checked = top.section("checked")
    checked.only(("on", "by_role"))
    checked_on = checked.date("on")
    return Partnership(
        name=about.text("name"),
        short_name=about.text("short_name"),
        place=about.text("place"),
        page_url=_web_address(about, "page_url"),
        emergency=_emergency(own),
        office_line=_service(own, "office_line"),
        out_of_hours_line=_service(own, "out_of_hours_line"),
        helplines=MappingProxyType(_helplines(top.section("helplines"))),
        hours=_office_hours(top.section("office_hours")),
        guidance_edition=_guidance(top.section("guidance")),
        checked_on=checked_on,
        checked_by_role=checked.text("by_role"),
        demonstration=top.flag("demonstration"),
        sign_off=_sign_off(top, checked_on) if "sign_off" in top.nodes else None,
    )


def _sign_off(top: Section, checked_on: date) -> SignOff:
    section = top.section("sign_off")
    section.only(("on", "by_role"))
    signed = SignOff(section.date("on"), section.text("by_role"))
    if signed.by_role and not re.search(r"\w", signed.by_role):
        section.fault(
            "by_role", f'"{signed.by_role}" is no role; write who has agreed, such as safeguarding lead'
        )
    if not top.faults and signed.on < checked_on:
        section.fault("on", "is before checked.on; the partnership has to agree what was checked last")
    return signed


def is_web_address(text: str) -> bool:
    """Whether `text` is a whole http or https address without spaces."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"[\s<>\"]", text)
    except ValueError:
        return False


def _web_address(section: Section, key: str) -> str:
    text = section.text(key)
    if text and not is_web_address(text):
        section.fault(key, f'"{text}" is not a web address; copy it whole, beginning with https://')
    return text


def _service(section: Section, key: str) -> Service:
    part = section.section(key)
    part.only(("name", "number"))
    number = part.text("number")
    if number and not is_number(number):
        part.fault(
            "number",
            f'"{number}" is not a telephone number; write it as dialled, for example "01482 448 879"',
        )
    return Service(key, part.text("name"), number)


def _emergency(services: Section) -> Service:
    service = _service(services, "emergency")
    if is_number(service.number) and service.number != "999":
        services.section("emergency").fault("number", f'"{service.number}" must be "999"; correct it')
    return service


def _helplines(section: Section) -> dict[str, Service]:
    section.require(HELPLINES)
    for key in section.nodes:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", key):
            section.fault(key, "must be written in small letters, digits and _ alone; rename it")
        elif key in OWN_SERVICES or _RESERVED.fullmatch(key):
            section.fault(key, "is a name with another meaning; rename it")
    return {key: _service(section, key) for key in section.nodes}


def _guidance(section: Section) -> GuidanceEdition:
    section.only(("title", "year_quoted", "year_current", "note"))
    edition = GuidanceEdition(
        title=section.text("title"),
        year_quoted=section.year("year_quoted"),
        year_current=section.year("year_current"),
        note=section.text("note"),
    )
    if 0 < edition.year_current < edition.year_quoted:
        section.fault("year_current", "is before year_quoted; the current edition cannot be the older one")
    return edition


def _office_hours(section: Section) -> OfficeHours:
    section.only(("confirmed", "week", "open_on_bank_holidays", "until_confirmed"))
    safe = section.section("until_confirmed")
    safe.only(("surely_open", "surely_closed"))
    closed = safe.section("surely_closed")
    closed.only(("before", "after", "days"))
    confirmed = section.flag("confirmed")
    hours = OfficeHours(
        confirmed=confirmed,
        week=MappingProxyType(_week(section, confirmed)),
        open_on_bank_holidays=section.flag("open_on_bank_holidays"),
        surely_open=_surely_open(safe.section("surely_open")),
        surely_closed_before=closed.time("before"),
        surely_closed_after=closed.time("after"),
        surely_closed_days=closed.days("days"),
    )
    if not section.faults:
        _check_safe_sets(safe, hours)
    return hours


def _surely_open(section: Section) -> SafeSet:
    section.only(("days", "from", "to"))
    safe = SafeSet(section.days("days"), section.time("from"), section.time("to"))
    if not section.faults and safe.end <= safe.start:
        section.fault("to", "is not later than from; correct one of the two")
    return safe


def _week(section: Section, confirmed: bool) -> dict[int, DayHours]:
    week = section.section("week")
    days: dict[int, DayHours] = {}
    for name, number in week.keys_to_days().items():
        day = week.section(name)
        day.only(("opens", "closes"))
        days[number] = DayHours(day.time("opens"), day.time("closes"))
        if not day.faults and days[number].closes <= days[number].opens:
            day.fault("closes", "is not later than opens; correct one of the two")
    if week.is_mapping and confirmed and not days:
        section.fault("week", "has no day, but confirmed is true; write the hours or set confirmed to false")
    if days and not confirmed:
        section.fault(
            "week", "has times, but confirmed is false; set confirmed to true once agreed, or write week: {}"
        )
    return days


def _check_safe_sets(safe: Section, hours: OfficeHours) -> None:
    """The two sets must leave no moment that is surely open and surely closed."""
    sure = hours.surely_open
    if sure.days & hours.surely_closed_days:
        safe.fault("surely_open", "has a day that surely_closed has too; take it out of one of the two")
    if not hours.surely_closed_before <= sure.start < sure.end <= hours.surely_closed_after:
        safe.fault("surely_open", "reaches into the times of surely_closed; make it shorter")
