"""The facts: typed records, loading with file and line in every error, JSON Schema, citations. Imports nothing else of ours."""

from .load import Register, load_register
from .models import Claim, Helpline, Source, Term, Value
from .problems import Problem, RegisterError

__all__ = ["Claim", "Helpline", "Problem", "Register", "RegisterError", "Source", "Term", "Value", "load_register"]
