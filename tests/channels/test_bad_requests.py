"""What is no message, or no proper request: a 4xx with one sentence in JSON, and nobody else is harmed."""

from __future__ import annotations

import http.client
import json
import re
import socket
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.rest import BadRequest, read_request
from tests.support.running_server import PATIENCE, WEBHOOK, Answer, Server, proper

Works = Callable[[str], None]


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
def test_what_is_no_message_is_refused_with_a_sentence(
    server: Server, person: str, what: str, works: Works
) -> None:
    refused(server.request("POST", WEBHOOK, NOT_A_MESSAGE[what]))
    works(person)


@pytest.mark.parametrize("size", [300_000, 1_000_000])
def test_a_body_that_is_far_too_large_is_refused_with_999(
    server: Server, person: str, size: int, works: Works
) -> None:
    answer = server.request("POST", WEBHOOK, body(sender=person, message="zanzibarcanary " + "x" * size))
    refused(answer, 413)
    assert "999" in answer.json["error"]
    works(person)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD"])
def test_other_methods_are_refused(server: Server, person: str, method: str, works: Works) -> None:
    answer = server.request(method, WEBHOOK, body(sender=person, message="zanzibarcanary"))
    if method == "HEAD":  # has no body by its nature
        assert answer.status == 405
    else:
        refused(answer, 405)
    works(person)


@pytest.mark.parametrize(
    "path", ["/webhooks/rest", "/webhooks/rest/webhooks", "/nothing", "/%00", "/..%2f..%2fetc"]
)
def test_other_addresses_are_refused(server: Server, path: str) -> None:
    refused(server.request("POST", path, body(sender="a", message="zanzibarcanary")), 404)


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "image/png", "nonsense", ""]
)
def test_the_content_type_does_not_matter(server: Server, person: str, kind: str) -> None:
    """A message that can be read is answered: a wrong header must not cost somebody the number."""
    asked = body(sender=person, message="what number do i call")
    assert proper(server.request("POST", WEBHOOK, asked, kind), person).outcome == "contact"


BAD_HEADERS = [
    "Content-Length: -5",  # Sanic alone goes round in a loop for ever
    "content-length:\t-1",
    "Content-Length: 29\r\nContent-Length: -5",
    "Content-Length: abc",
    "Content-Length:",
    "Content-Length: +15",
    "Transfer-Encoding: gzip",
    "Transfer-Encoding: chunked\r\n\r\n-5",
    "Expect: wonders\r\nContent-Length: 5",
    "no colon",
    f"X-Long: {'x' * 20_000}",
]


@pytest.mark.parametrize("head", BAD_HEADERS, ids=lambda head: head[:20])
def test_a_request_with_bad_headers_harms_nobody(
    server: Server, person: str, head: str, works: Works
) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        line.sendall(f"POST {WEBHOOK} HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\nzanzibarcanary\r\n".encode())
        got = line.recv(10_000)
    assert re.match(rb"HTTP/1.1 4\d\d ", got), got
    assert got.endswith(b'."}')
    works(person)


@pytest.mark.parametrize(
    "first",
    ["NONSENSE", "POST / HTTP/9", "\x16\x03\x01\x02", "GET /\xff\xfe HTTP/1.1", "CONNECT x:1 HTTP/1.1"],
)
def test_what_is_not_http_harms_nobody(server: Server, person: str, first: str, works: Works) -> None:
    """Its sender gets a 4xx or a closed connection, either will do."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as line:
        line.sendall(f"{first}\r\n\r\n".encode("latin-1"))
        got = line.recv(10_000)
    assert not got or re.match(rb"HTTP/1.1 4\d\d ", got), got
    works(person)


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
    for sent, status in (
        (b"zanzibarcanary", 400),
        (body(sender=person, message="hello"), 200),
        (b"[]", 400),
    ) * 2:
        line.request("POST", WEBHOOK, sent)
        got = line.getresponse()
        assert got.status == status
        assert isinstance(json.loads(got.read()), list if status == 200 else dict)
    line.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["sender", "message", "x"]), inner)
    ),
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
