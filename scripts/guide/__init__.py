"""The Naltrexone Guide: register, markup, checks and the command that runs them."""
