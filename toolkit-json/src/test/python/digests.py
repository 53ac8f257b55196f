"""Prints the digests of documents: python3 digests.py SCHEMA DOCUMENTS, of which each document is a line."""
import hashlib, json, re, sys
from decimal import Decimal

def canonical(value, name, sets):
    if isinstance(value, dict):
        return "{" + ",".join(f'"{key}":{canonical(value[key], key, sets)}' for key in sorted(value)) + "}"
    if isinstance(value, list):
        texts = name == "dependsOn" or all(isinstance(item, str) for item in value)
        items = [canonical(item, "", sets) for item in value]
        return "[" + ",".join(sorted(items) if texts and name in sets else items) + "]"
    if isinstance(value, Decimal):
        return format(value.normalize(), "f" if -7 < value.adjusted() < 21 else "e")
    return json.dumps(link(value) if name == "link" else value, ensure_ascii=False)

def link(text):
    scheme, rest = re.sub("%..", lambda escape: escape[0].upper(), text).split(":", 1)
    name = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.?"
    site = re.match(rf"(//(?:[^/?#]*@)?)({name}|[0-9.]+|\[[^/?#]+\])(?::([0-9]*))?(?=[/?#]|$)", rest)
    if site:
        before, host, port = site.groups("")
        rest = before + host.lower() + (f":{int(port)}" if port else "") + rest[site.end():]
    return scheme.lower() + ":" + re.sub("^//(?=/(?!/))", "", rest)

schema = json.load(open(sys.argv[1], encoding="utf-8"))
properties = [named for one in [schema, *schema["$defs"].values()] for named in one.get("properties", {}).items()]
sets = {name for name, form in properties if any(one.get("uniqueItems") for one in [form, *form.get("anyOf", [])])}
for line in open(sys.argv[2], encoding="utf-8", newline="\n"):
    document = json.loads(line, parse_int=Decimal, parse_float=Decimal)
    print(hashlib.sha256(canonical(document, "", sets).encode()).hexdigest())
