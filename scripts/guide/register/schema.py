"""JSON Schemas of the register's files, so that editors' YAML tools complete and check while somebody types."""

from __future__ import annotations

import json

from pydantic import BaseModel, TypeAdapter

from .load import FILES
from .quantity import units


def schemas() -> dict[str, str]:
    """Each schema by its file name, such as ``claims.schema.json``: a JSON Schema (2020-12) of a list of records."""
    made = {}
    for kind, (_, model) in FILES.items():
        made[f"{kind}.schema.json"] = schema_of(kind, model)
    return made


def schema_of(kind: str, model: type[BaseModel]) -> str:
    """The JSON Schema of one kind of file."""
    schema = TypeAdapter(list[model]).json_schema(by_alias=True)  # type: ignore[valid-type]
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = f"The Naltrexone Guide: {kind}"
    value = schema.get("$defs", {}).get("Value")
    if value:
        value["properties"]["unit"]["enum"] = sorted(units())
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
