"""Measures speed and prints it, with the ratios that travel between machines: `python -m evaluation.bench`."""

from __future__ import annotations

import statistics
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from bot.danger import assess
from evaluation.run import FIRST_CLOCK, HERE, assistant
from evaluation.score import post

SENTENCE = "my neighbour's little boy is outside on his own most evenings and I wonder who I should talk to"
TURNS = {
    "a short question": "what is a rapid review",
    "300 characters": (SENTENCE + ". ") * 3,
    "4,000 characters": ((SENTENCE + ". ") * 50)[:4000],
    "contacts (an action)": "who should I call now",
    "reviews (an action and the database)": "reviews about neglect since 2018",
    "an emergency (the guard alone)": "he has a knife and he is coming up the stairs",
}


def milliseconds(work: Callable[[], object], times: int = 40) -> list[float]:
    """The sorted durations of a piece of work; the first few runs warm it up and are left out."""
    took = []
    for number in range(times + 5):
        start = time.perf_counter()
        work()
        if number >= 5:
            took.append(1000 * (time.perf_counter() - start))
    return sorted(took)


def show(name: str, took: list[float], unit: float) -> None:
    """One line: median, 99th percentile, and the median as a multiple of `unit`."""
    p50, p99 = statistics.median(took), took[int(len(took) * 0.99)]
    print(f"{name:40} p50 {p50:8.2f} ms   p99 {p99:8.2f} ms   {p50 / unit:6.2f} x a short question")


def main() -> None:
    """Prints understanding alone, whole turns over HTTP, and throughput with several people at once."""
    with assistant(FIRST_CLOCK, HERE / "development" / "reviews_fixture.csv") as address:
        chat, parse = f"{address}/webhooks/rest/webhook", f"{address}/model/parse"

        def say(text: str) -> object:
            return post(chat, {"sender": uuid.uuid4().hex, "message": text})

        unit = statistics.median(milliseconds(lambda: say(TURNS["a short question"])))
        print("Whole turns over HTTP, one person at a time")
        for name, text in TURNS.items():
            show(name, milliseconds(lambda text=text: say(text)), unit)
        print("\nUnderstanding alone (Rasa's parse, over HTTP)")
        for name, text in TURNS.items():
            show(name, milliseconds(lambda text=text: post(parse, {"text": text})), unit)
        print("\nThe danger detectors alone, in process")
        for name, text in TURNS.items():
            show(name, milliseconds(lambda text=text: assess(text)), unit)
        print("\nSeveral people at once (short questions)")
        for people in (1, 4, 16):
            start = time.perf_counter()
            with ThreadPoolExecutor(people) as pool:
                list(pool.map(say, [TURNS["a short question"]] * 200))
            print(f"{people:3} people: {200 / (time.perf_counter() - start):6.1f} messages a second")


if __name__ == "__main__":
    main()
