"""The plain page at `/`: a chat without a build step, for trying the assistant. It uses the rest door."""

from __future__ import annotations

from html import escape
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, raw

from bot import services
from bot.channels.guard import Handler
from bot.content import fill
from bot.settings import ROOT

FILES = {"chat.js": "text/javascript; charset=utf-8", "chat.css": "text/css; charset=utf-8"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class PageChannel(InputChannel):
    """Serves the page. `GET /` belongs to Rasa, so the page is put before it by a request middleware."""

    @classmethod
    def name(cls) -> str:
        """The channel's name, also where its files are served."""
        return "page"

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes (Rasa's interface)."""
        blueprint = Blueprint("safeguarding_page")

        @blueprint.listener("before_server_start")
        async def put_page_first(app: Sanic, _: Any) -> None:
            app.register_middleware(_page_at_root, "request")

        @blueprint.get("/<name:str>")
        async def file(_: Request, name: str) -> HTTPResponse:
            if name not in FILES:
                return raw(b"", status=404, headers=HEADERS)
            body = (ROOT / "bot" / "web" / name).read_bytes()
            return raw(body, content_type=FILES[name], headers=HEADERS)

        return blueprint


async def _page_at_root(request: Request) -> HTTPResponse | None:
    if request.path == "/" and request.method in ("GET", "HEAD"):
        return raw(page().encode(), content_type="text/html; charset=utf-8", headers=HEADERS)
    return None


def page() -> str:
    """The page's HTML: its words and numbers come from the content folder."""
    template = (ROOT / "bot" / "web" / "page.html").read_text("utf-8")
    service = services.current()
    content = service.content()
    values, words, signed_off = service.words(), content.words, content.partnership.is_signed_off
    texts = {
        f"words.{key}": escape(fill(words[key], values))
        for key in ("page_title", "page_intro", "page_offline", "opening")
    }
    unsigned = escape(fill(words["unsigned"], values))
    texts["unsigned"] = "" if signed_off else f'<p class="unsigned">{unsigned}</p>'
    return fill(template, texts)
