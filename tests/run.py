"""Everything that `make test` runs after the environment stands: browser, style, types, the gate, the tests.

Stops at nothing: every step runs, the last line says what passed, and the exit code is 1 when any step failed.
"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.find import BrowserMissingError, ensure_browser  # noqa: E402

PYTHON = sys.executable


@dataclass(frozen=True)
class Step:
    """One thing to run: its name and its command."""

    name: str
    command: list[str]


STEPS = (
    Step("style", [PYTHON, "-m", "ruff", "check", "."]),
    Step("format", [PYTHON, "-m", "ruff", "format", "--check", "."]),
    Step("types", [PYTHON, "-m", "mypy"]),
    Step("gate", [str(Path(PYTHON).parent / "guide"), "check"]),
    Step("tests", [PYTHON, "-m", "pytest", "--numprocesses", "2", "--dist", "worksteal"]),
)


def main() -> int:
    """Run every step and say what passed."""
    failed = []
    try:
        print(f"== browser\n{ensure_browser()}", flush=True)
    except BrowserMissingError as error:
        print(error, flush=True)
        failed.append("browser")
    for step in STEPS:
        started = time.perf_counter()
        print(f"== {step.name}: {' '.join([Path(step.command[0]).name, *step.command[1:]])}", flush=True)
        code = subprocess.call(step.command, cwd=ROOT)
        print(f"   {'passed' if code == 0 else 'FAILED'} in {time.perf_counter() - started:.0f} s", flush=True)
        if code:
            failed.append(step.name)
    names = ", ".join(["browser", *(step.name for step in STEPS)])
    print(f"FAILED: {', '.join(failed)}" if failed else f"All passed: {names}.")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
