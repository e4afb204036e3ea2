"""Figures of one run, as ratios: build against plain MkDocs + Material, gate against build, weight of the home page, memory.

    make bench

Times are of whole processes, the two sides of each ratio taking turns, and the median of the rounds counts, so that a
busy machine changes both alike. Nothing here is a test.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.copies import with_pages, without_extension  # noqa: E402
from tests.bench.weight import home_weight  # noqa: E402

GUIDE = str(Path(sys.executable).parent / "guide")
LIMITS = {"build": 1.3, "gate": 3.0, "weight": 90_000}


@dataclass
class Runs:
    """Times and peak memory of one command over the rounds."""

    seconds: list[float] = field(default_factory=list)
    peak: int = 0

    @property
    def median(self) -> float:
        """Median of the wall-clock times, in seconds."""
        return statistics.median(self.seconds)


def run(command: list[str], folder: Path, runs: Runs) -> None:
    """Run a command once and note its time and its peak memory (kilobytes, the largest of its processes)."""
    null = os.open(os.devnull, os.O_WRONLY)
    started = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
    here = Path.cwd()
    os.chdir(folder)
    try:
        pid = os.posix_spawn(command[0], command, os.environ | {"NO_MKDOCS_2_WARNING": "1"}, file_actions=actions)
    finally:
        os.chdir(here)
    _, _, usage = os.wait4(pid, 0)
    runs.seconds.append(time.perf_counter() - started)
    runs.peak = max(runs.peak, usage.ru_maxrss)
    os.close(null)


def compare(first: tuple[list[str], Path], second: tuple[list[str], Path], rounds: int) -> tuple[Runs, Runs]:
    """Run two commands in turns, after one round that only warms up (references.json, byte code)."""
    one, two = Runs(), Runs()
    for number in range(rounds + 1):
        for (command, folder), runs in ((first, one), (second, two)):
            run(command, folder, Runs() if number == 0 else runs)
    return one, two


def line(name: str, ratio: float, limit: float, detail: str) -> str:
    """One figure with its limit."""
    return f"{name:<46} {ratio:5.2f} (at most {limit:g}; {detail})"


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory(prefix="guide-bench-") as folder:
        base = Path(folder)
        whole = shutil.copytree(ROOT, base / "whole", ignore=shutil.ignore_patterns(".venv", "site", ".git", ".cache", "tests"))
        plain = without_extension(whole, base / "plain")
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        ours, theirs = compare((mkdocs, whole), (mkdocs, plain), 5)
        ratio = ours.median / theirs.median
        print(line("build / plain MkDocs + Material", ratio, LIMITS["build"], f"{ours.median:.2f} s, {theirs.median:.2f} s"))
        medians = []
        for pages, rounds in ((30, 5), (300, 1)):
            copy = with_pages(whole, base / f"pages-{pages}", pages)
            built, gate = compare(([GUIDE, "build"], copy), ([GUIDE, "check"], copy), rounds)
            detail = f"{gate.median:.1f} s, {built.median:.1f} s; peak {gate.peak // 1024} MB, {built.peak // 1024} MB"
            print(line(f"gate / build at {pages} pages", gate.median / built.median, LIMITS["gate"], detail))
            medians.append(gate.median)
        growth = medians[1] / medians[0]
        print(f"{'gate at 300 pages / gate at 30 pages':<46} {growth:5.2f} (at most 10: no faster than the pages)")
        run([GUIDE, "build"], whole, Runs())
        weight = home_weight(whole / "site")
        print(f"{'home page, gzip, search index aside':<46} {weight / 1000:5.1f} kB (at most {LIMITS['weight'] // 1000} kB)")


if __name__ == "__main__":
    main()
