"""Scores the assistant as its users meet it: starts it at every clock the labelled sets name, and asks.

    python -m evaluation.run [--set development|own] [--only messages|reviews|adversarial] [--out FOLDER]

The assistant is started with the real partnership's words and numbers and the invented review list of the set.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.settings import Settings

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
FIRST_CLOCK = "2026-11-23T10:00:00+00:00"
START_LIMIT = 120  # seconds


def clocks(folder: Path) -> list[str]:
    """Every `now` that the lines of a set name, the usual one first."""
    named = {
        json.loads(line).get("now", FIRST_CLOCK)
        for path in folder.glob("*.jsonl")
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    }
    return [FIRST_CLOCK, *sorted(named - {FIRST_CLOCK})]


@contextmanager
def assistant(clock: str, reviews: Path | None = None, **settings: str) -> Iterator[str]:
    """A running assistant's address; it is stopped at the end. Raises TimeoutError if it does not start."""
    with tempfile.TemporaryDirectory() as place, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        content = Path(place) / "content"
        shutil.copytree(ROOT / "bot" / "content" / "hull", content)
        if reviews:
            shutil.copy(reviews, content / "reviews.csv")
        environment = {
            **os.environ,
            "PORT": str(port),
            "SAFEGUARDING_CONTENT": str(content),
            "SAFEGUARDING_CLOCK": clock,
            "SAFEGUARDING_REVIEWS_DB": "",
            **settings,
        }
        log = (Path(place) / "log").open("w+")
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "--parse-api"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
        try:
            _wait(f"http://127.0.0.1:{port}", process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)
            log.close()
            database = Settings(content=content).reviews_url.removeprefix("sqlite:///")
            Path(database).unlink(missing_ok=True)


def _wait(address: str, process: subprocess.Popen[bytes], log: object) -> None:
    until = time.monotonic() + START_LIMIT
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=5).close()
            return
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"the assistant is degraded: {error.read().decode()}") from None
        except OSError:
            time.sleep(0.2)
    log.seek(0)  # type: ignore[attr-defined]
    raise TimeoutError("the assistant did not start:\n" + log.read()[-2000:])  # type: ignore[attr-defined]


def main() -> None:
    """Prints the figures for each clock."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--set", default="development", dest="name")
    options.add_argument("--only", nargs="*", default=[])
    options.add_argument("--out", type=Path, default=ROOT / "results")
    options.add_argument("--show", default="8")
    chosen = options.parse_args()
    folder = HERE / chosen.name
    fixture = folder / "reviews_fixture.csv"
    chosen.out.mkdir(parents=True, exist_ok=True)
    for number, clock in enumerate(clocks(folder)):
        print(f"\n# {chosen.name}, at {clock}", flush=True)
        with assistant(clock, fixture if fixture.exists() else None) as address:
            only = chosen.only or ([] if number == 0 else ["reviews"])  # only reviews depend on the clock
            out = chosen.out / f"{chosen.name}-{number}.json"
            command = [sys.executable, str(HERE / "score.py"), "--set", str(folder), "--url", address]
            command += ["--parse-url", address, "--now", clock, "--out", str(out), "--show", chosen.show]
            subprocess.run([*command, *(["--only", *only] if only else [])], check=True)


if __name__ == "__main__":
    main()
