"""Figures drawn from the register at build time: accessible SVG, a sentence that says the same, and a data table.

``docs/evidence/figures.yml`` says what to draw and which values of which claims; ``kinds`` holds one file per kind of drawing.
"""

from .build import build_figures
from .load import PLACE, Figures, load_figures
from .models import FigureRecord

__all__ = ["PLACE", "FigureRecord", "Figures", "build_figures", "load_figures"]
