"""How browsers are started in tests."""

LAUNCH = [
    "--no-sandbox",  # containers run as root
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
]
"""Arguments that keep the browser from asking its maker's hosts anything."""
