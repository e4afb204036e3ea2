"""Finding a browser for the browser tests, or getting one; its absence is a loud failure with the command that mends it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
USUAL = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)


class BrowserMissingError(RuntimeError):
    """No browser could be found or installed; the text says which command mends it."""


def installed_browser() -> str | None:
    """The path of an installed Chromium-like browser: GUIDE_BROWSER first, then the search path, then usual places."""
    wanted = os.environ.get("GUIDE_BROWSER")
    if wanted:
        return wanted if Path(wanted).exists() else None
    return next(filter(None, map(shutil.which, NAMES)), None) or next((path for path in USUAL if Path(path).exists()), None)


def ensure_browser() -> str:
    """An installed browser, else Debian's chromium where it can be installed, else Playwright's own download.

    Raises:
        BrowserMissingError: all three ways failed.
    """
    found = installed_browser() or _debian() or _playwright()
    if found:
        return found
    raise BrowserMissingError(
        "No browser was found, and none could be installed. The browser tests need one.\n"
        "  Debian, Ubuntu:  sudo apt-get install chromium\n"
        f"  elsewhere:       {sys.executable} -m playwright install --with-deps chromium\n"
        "  or point GUIDE_BROWSER to a Chrome, Chromium or Edge that you have."
    )


def _debian() -> str | None:
    if shutil.which("apt-get") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
        subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    return installed_browser()


def _playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    with sync_playwright() as play:
        path = play.chromium.executable_path
    return path if Path(path).exists() else None
