"""Whatever is sent to the chat's door: a reply that fits, or a 4xx with one sentence; and nothing is injected."""

from __future__ import annotations

import http.client
import itertools
import json
import re
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.rest import BadRequest, read_request
from tests.support.running_server import PATIENCE, ROOT, WEBHOOK, Answer, Reply, Server, holds, proper, running

NUMBERS = ("01632 960 123", "01632 960 456")  # both lines of the example partnership
EMERGENCY = "he has a knife and he is coming up the stairs"
HARMLESS = "the weather is lovely in the park today. "
SECRETS = ("zanzibarcanary", "zanzibarsender")
_people = itertools.count()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for everything here; whatever was sent, its log and files hold none of it in the end."""
    folder = tmp_path_factory.mktemp("bad-input")
    given_settings = {
        "SAFEGUARDING_CONTENT": str(ROOT / "bot" / "content" / "example"),
        "SAFEGUARDING_CLOCK": "2026-11-23T10:00:00+00:00",
        "SAFEGUARDING_DEADLINE_MS": "20000",  # speed is not what these tests are about
        "SAFEGUARDING_ACTION_LIMIT_MS": "10000",
    }
    with running(folder, given_settings) as started:
        yield started
    assert not holds(SECRETS, folder, ROOT / ".cache", ROOT / ".rasa")
    assert "Traceback" not in started.log


@pytest.fixture
def person() -> str:
    return f"zanzibarsender-{next(_people)}"


def works(server: Server, person: str) -> None:
    """The conversation goes on."""
    reply = server.say(person, "what number do i call")
    assert reply.outcome == "contact"
    assert all(number in reply.text for number in NUMBERS)


def refused(answer: Answer, status: int = 400) -> None:
    """One sentence in JSON, which quotes nothing."""
    assert answer.status == status, answer
    (sentence,) = answer.json.values()
    assert list(answer.json) == ["error"]
    assert sentence.endswith(".")
    assert "zanzibar" not in sentence
    assert "Traceback" not in sentence


def body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


NOT_A_MESSAGE = {
    "empty": b"",
    "spaces": b" \r\n",
    "not JSON": b"zanzibarcanary hello",
    "half": b'{"sender": "zanzibarsender", "message": "zanzibarcanary',
    "not UTF-8": b'{"sender": "a", "message": "\xff\xfe\xe2\x28"}',
    "zero bytes": b"\x00" * 50,
    "a form": b"sender=zanzibarsender&message=zanzibarcanary",
    "a list": b'[{"sender": "a", "message": "zanzibarcanary"}]',
    "a number": b"42",
    "a huge number": b"9" * 10_000,
    "null": b"null",
    "true": b"true",
    "NaN": b"NaN",
    "a text": b'"zanzibarcanary"',
    "far too deep": b"[" * 100_000,
    "deep objects": b'{"sender":' * 20_000,
    "nothing in it": b"{}",
    "no message": body(sender="zanzibarsender"),
    "no sender": body(message="zanzibarcanary"),
    "other names": body(Sender="a", Message="zanzibarcanary", text="hello"),
    "message null": body(sender="a", message=None),
    "message a number": body(sender="a", message=42),
    "message a list": body(sender="a", message=["zanzibarcanary"]),
    "message nested": body(sender="a", message={"text": "zanzibarcanary"}),
    "message true": body(sender="a", message=True),
    "sender null": body(sender=None, message="zanzibarcanary"),
    "sender a number": body(sender=42, message="zanzibarcanary"),
    "sender a list": body(sender=["a"], message="zanzibarcanary"),
    "sender nested": body(sender={"id": "a"}, message="zanzibarcanary"),
    "sender empty": body(sender="", message="zanzibarcanary"),
    "sender too long": body(sender="zanzibarsender" * 20, message="zanzibarcanary"),
}


@pytest.mark.parametrize("what", NOT_A_MESSAGE)
def test_what_is_no_message_is_refused_with_a_sentence(server: Server, person: str, what: str) -> None:
    refused(server.request("POST", WEBHOOK, NOT_A_MESSAGE[what]))
    works(server, person)


@pytest.mark.parametrize("size", [300_000, 1_000_000])
def test_a_body_that_is_far_too_large_is_refused_with_999(server: Server, person: str, size: int) -> None:
    answer = server.request("POST", WEBHOOK, body(sender=person, message="zanzibarcanary " + "x" * size))
    refused(answer, 413)
    assert "999" in answer.json["error"]
    works(server, person)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD"])
def test_other_methods_are_refused(server: Server, person: str, method: str) -> None:
    answer = server.request(method, WEBHOOK, body(sender=person, message="zanzibarcanary"))
    if method == "HEAD":  # has no body by its nature
        assert answer.status == 405
    else:
        refused(answer, 405)
    works(server, person)


@pytest.mark.parametrize("path", ["/webhooks/rest", "/webhooks/rest/webhooks", "/nothing", "/%00", "/..%2f..%2fetc"])
def test_other_addresses_are_refused(server: Server, path: str) -> None:
    refused(server.request("POST", path, body(sender="a", message="zanzibarcanary")), 404)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "image/png", "nonsense", ""])
def test_the_content_type_does_not_matter(server: Server, person: str, kind: str) -> None:
    """A message that can be read is answered: a wrong header must not cost somebody the number."""
    asked = body(sender=person, message="what number do i call")
    assert proper(server.request("POST", WEBHOOK, asked, kind), person).outcome == "contact"


@pytest.mark.parametrize(
    "head",
    ["Content-Length: abc", "Content-Length: -5", "Transfer-Encoding: chunked", f"X-Long: {'x' * 20_000}"],
)
def test_a_request_that_is_not_http_harms_nobody(server: Server, person: str, head: str) -> None:
    """Its sender may get any 4xx or a closed connection."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        line.sendall(f"POST {WEBHOOK} HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\nzanzibarcanary\r\n".encode())
        got = line.recv(1000)
    assert re.match(rb"HTTP/1.1 4\d\d ", got) or not got
    works(server, person)


# Messages that say nothing a person could mean, and the outcomes that fit.
NOTHING = ("fallback",)
SOCIAL = ("fallback", "social", "help", "out_of_scope")
ODD = {
    "empty": ("", NOTHING),
    "spaces": ("  \t \n ", NOTHING),
    "control characters": ("\x00\x01\x07\x1b[2J\x7f", (*SOCIAL, "too_long")),
    "zero-width characters": ("\u200b\u200c\u200d\u2060\ufeff", NOTHING),
    "tag characters": ("\U000e0041\U000e0042", NOTHING),
    "lone surrogates": ("\ud800 \udfff", SOCIAL),
    "emoji": ("😱😱👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿", SOCIAL),
    "slash": ("/", NOTHING),
    "slashes": ("///", NOTHING),
    "wide slashes": ("\uff0f\uff0f", NOTHING),
    "question marks": ("?????", SOCIAL),
    "right to left": ("مرحبا كيف حالك", ("language",)),
    "right-to-left marks": ("\u202ewhat number do i call\u202c", ("contact",)),
    "html": ("<script>alert('zanzibarcanary')</script><b>hi</b>", SOCIAL),
    "sql": ("'; DROP TABLE reviews; --", SOCIAL),
    "template": ("{{7*7}} {office_line} ${PATH} %s %n", SOCIAL),
    "yaml": ("!!python/object/apply:os.system ['true']", SOCIAL),
    "combining marks": ("h" + "\u0301" * 500, SOCIAL),
    "one long word": ("zanzibarcanary" * 200, SOCIAL),
}


@pytest.mark.parametrize("what", ODD)
def test_odd_texts_get_a_reply_that_fits(server: Server, person: str, what: str) -> None:
    text, outcomes = ODD[what]
    reply = server.say(person, text)
    assert reply.outcome in outcomes, reply.text
    assert "script>" not in reply.text
    works(server, person)


def test_a_sender_with_lone_surrogates_is_answered(server: Server) -> None:
    works(server, "zanzibarsender \ud800")


def test_the_longest_sender_is_answered(server: Server) -> None:
    works(server, "zanzibarsender".ljust(200, "x"))


LENGTHS = [3_999, 4_000, 4_001, 10_000, 200_000]


def long_text(length: int, ending: str) -> str:
    return (HARMLESS * (length // len(HARMLESS) + 1))[: length - len(ending)] + ending


@pytest.mark.parametrize("length", LENGTHS)
def test_long_harmless_messages(server: Server, person: str, length: int) -> None:
    reply = server.say(person, long_text(length, " zanzibarcanary"))
    assert (reply.outcome == "too_long") == (length > 4_000)
    assert reply.outcome != "emergency"
    works(server, person)


@pytest.mark.parametrize("length", LENGTHS)
def test_an_emergency_in_the_last_sentence_of_a_long_message(server: Server, person: str, length: int) -> None:
    reply = server.say(person, long_text(length, f" {EMERGENCY}"))
    assert reply.outcome == "emergency"
    assert "999" in reply.messages[0]["text"].split("\n")[0]
    works(server, person)


PAYLOADS = [
    "/restart",
    "/session_start",
    "/back",
    "/emergency",
    "/ask_cspr",
    "/greet@1.0",
    '/intent{"slot":"x"}',
    '/list_reviews{"theme":"x"}',
    '/inform{"open_search": null}',
    "/list_reviews{",
    " /restart",
    "//restart",
    "\u200b/restart",
    "\uff0frestart",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_payloads_set_nothing_and_restart_nothing(server: Server, person: str, payload: str) -> None:
    """A payload is read as the words it is made of. An open search is what a restart or a slot would destroy."""
    first = shown(server.say(person, "what reviews were published in the past 12 months"))
    reply = server.say(person, payload)
    assert "{" not in reply.text
    if payload != "/emergency":  # the word alone asks for help, however it is written
        assert reply.outcome != "emergency"
    more = server.say(person, "show me more")
    assert more.outcome == "reviews", "the open search is gone"
    assert shown(more)
    assert not set(shown(more)) & set(first)
    works(server, person)


def shown(reply: Reply) -> list[str]:
    assert reply.outcome == "reviews"
    return reply.reviews


def test_a_payload_is_read_for_danger(server: Server, person: str) -> None:
    assert server.say(person, f"/greet {EMERGENCY}").outcome == "emergency"
    assert server.say(person, "/emergency").outcome == "emergency"


def test_extra_fields_set_nothing(server: Server, person: str) -> None:
    """Rasa's own door takes channel and metadata from the caller; ours must not."""
    asked = body(
        sender=person,
        message="what number do i call",
        input_channel="voice",
        metadata={"outcome": "zanzibarcanary"},
        stream=True,
        slots={"situation": "child"},
    )
    reply = proper(server.request("POST", WEBHOOK, asked), person)
    assert reply.outcome == "contact"
    assert reply.text == server.say(f"{person}-plain", "what number do i call").text


def test_requests_on_one_connection_do_not_mix(server: Server, person: str) -> None:
    """A refused request must not spoil what comes after it on a connection that is kept open."""
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    for sent, status in ((b"zanzibarcanary", 400), (body(sender=person, message="hello"), 200), (b"[]", 400)) * 2:
        line.request("POST", WEBHOOK, sent)
        got = line.getresponse()
        assert got.status == status
        assert isinstance(json.loads(got.read()), list if status == 200 else dict)
    line.close()


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_is_answered(server: Server, text: str) -> None:
    server.say("zanzibarsender-any", text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["sender", "message", "x"]), inner),
    max_leaves=8,
)
MESSAGES = st.fixed_dictionaries({"sender": st.text(max_size=210) | JSON, "message": st.text() | JSON})
BODIES = (JSON | MESSAGES).map(lambda data: json.dumps(data).encode())


@settings(max_examples=500, deadline=None)
@given(sent=st.binary() | BODIES | st.tuples(BODIES, st.binary(max_size=3)).map(b"".join))
@example(sent=b"\xff\xfe[\x00")
@example(sent=b"\xef\xbb\xbf{}")
@example(sent=b"1" * 5_000)
@example(sent=b"{" * 200_000)
@example(sent=b'{"a":' * 100_000)
def test_any_body_is_read_or_refused(sent: bytes) -> None:
    """Nothing but a sender and a message, or a BadRequest whose sentence quotes nothing of it."""
    try:
        sender, message = read_request(sent)
    except BadRequest as error:
        assert str(error).endswith(".")
        assert error.__cause__ is None
        return
    assert isinstance(message, str)
    assert 1 <= len(sender) <= 200
