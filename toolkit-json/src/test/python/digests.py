"""Prints the digests of documents as the library writes them: python3 digests.py SCHEMA DOCUMENTS, of which each is a line."""
import hashlib, json, sys
from decimal import Decimal

def canonical(value, name=""):
    if isinstance(value, dict):
        return "{" + ",".join(f'"{key}":{canonical(value[key], key)}' for key in sorted(value)) + "}"
    if isinstance(value, list):
        items = [canonical(item) for item in value]
        is_set = name == "dependsOn" or name in sets and "{" not in [item[0] for item in items]
        return "[" + ",".join(sorted(items) if is_set else items) + "]"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f" if -7 < value.adjusted() < 21 else "e")
    return json.dumps(value, ensure_ascii=False)

schema = json.load(open(sys.argv[1], encoding="utf-8"))
shapes = [shape.get("properties", {}) for shape in [schema, *schema["$defs"].values()]]
sets = {name for shape in shapes for name, form in shape.items() if "uniqueItems" in str(form)}
for line in open(sys.argv[2], encoding="utf-8", newline="\n"):
    document = json.loads(line, parse_int=Decimal, parse_float=Decimal)
    document["formatVersion"] = "1.0"
    print(hashlib.sha256(canonical(document).encode()).hexdigest())
