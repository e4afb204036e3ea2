"""The Markdown extension ``guide.markup``: claim links, care cards, do and do-not lists, register and glossary blocks."""

from .extension import GuideExtension, makeExtension

__all__ = ["GuideExtension", "makeExtension"]
