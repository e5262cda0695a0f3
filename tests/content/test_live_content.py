"""Content that follows its files."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content import ContentError, LiveContent

Edit = Callable[..., Path]


def office_line(live: LiveContent) -> str:
    return live.current().partnership.office_line.number


def test_an_untouched_folder_is_not_read_again(edit: Edit) -> None:
    live = LiveContent(edit("hull"))
    assert live.current() is live.current()


def test_an_edit_is_taken_over(edit: Edit) -> None:
    live = LiveContent(edit("hull"))
    assert office_line(live) == "01482 448 879"
    edit("hull", "partnership.yml", "01482 448 879", "01482 448 870")
    assert office_line(live) == "01482 448 870"
    assert live.fault is None


def test_a_copy_that_keeps_time_and_size_is_taken_over(edit: Edit) -> None:
    folder = edit("hull")
    live = LiveContent(folder)
    before = os.stat(folder / "partnership.yml")
    edit("hull", "partnership.yml", "01482 448 879", "01482 448 870")
    os.utime(folder / "partnership.yml", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert office_line(live) == "01482 448 870"


def test_a_broken_edit_keeps_the_last_good_content_until_it_is_mended(edit: Edit) -> None:
    live = LiveContent(edit("hull"))
    edit("hull", "partnership.yml", "01482 448 879", "1482")
    assert office_line(live) == "01482 448 879"
    assert live.fault is not None
    assert "services.office_line.number" in live.fault
    edit("hull", "partnership.yml", '"1482"', '"01482 448 870"')
    assert office_line(live) == "01482 448 870"
    assert live.fault is None


def test_a_bad_row_keeps_the_good_list(edit: Edit) -> None:
    live = LiveContent(edit("example"))
    edit("example", "reviews.csv", "rev-002,", ",")
    assert len(live.current().reviews) == 36
    assert live.fault is not None
    assert "reviews.csv, line 3, id: is blank" in live.fault


def test_a_folder_that_vanishes_and_comes_back(edit: Edit) -> None:
    folder = edit("hull")
    live = LiveContent(folder)
    shutil.move(folder, folder.with_name("away"))
    assert office_line(live) == "01482 448 879"
    assert live.fault is not None
    shutil.move(folder.with_name("away"), folder)
    assert office_line(live) == "01482 448 879"
    assert live.fault is None


def test_a_start_with_broken_content_is_refused(edit: Edit) -> None:
    with pytest.raises(ContentError):
        LiveContent(edit("hull", "words.yml", "guard:", "gard:"))


def test_many_threads_see_good_content_only(edit: Edit) -> None:
    folder = edit("hull")
    live = LiveContent(folder)
    good = (folder / "partnership.yml").read_text(encoding="utf-8")
    seen: set[str] = set()
    failed: list[Exception] = []
    stop = threading.Event()

    def ask() -> None:
        try:
            while not stop.is_set():
                seen.add(office_line(live))
        except Exception as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for last in "0123456789":
        (folder / "partnership.yml").write_text("broken: [", encoding="utf-8")
        (folder / "partnership.yml").write_text(good.replace("448 879", f"448 87{last}"), encoding="utf-8")
    # A new size, so that the last edit is seen even if the disk's clock has not moved on since the one before.
    (folder / "partnership.yml").write_text(good + "# the end\n", encoding="utf-8")
    stop.set()
    for thread in threads:
        thread.join(timeout=10)
    assert not failed
    assert seen <= {f"01482 448 87{last}" for last in "0123456789"}
    assert office_line(live) == "01482 448 879"
