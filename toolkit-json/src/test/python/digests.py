"""Prints the digests of documents: python3 digests.py SCHEMA DOCUMENTS, of which each document is a line."""
import hashlib, json, re, sys
from decimal import Decimal

def link(text):
    text = re.sub("%[0-9a-fA-F]{2}", lambda escape: escape[0].upper(), text)
    scheme, user, host, port, rest = re.fullmatch(r"([^:]*:)((?://(?:[^/?#]*@)?)?)([^/?#]*?)((?::[0-9]*)?)([/?#].*)?", text).groups("")
    lower = lambda part: re.sub("[A-Z]", lambda letter: letter[0].lower(), part)
    site = lower(host) + (f":{int(port[1:])}" if port[1:] else "") if user else host + port
    return lower(scheme) + user + site + rest

def number(value):
    return f"{value:f}" if -7 < value.adjusted() < 21 else f"{value:e}"

def canonical(value, name, sets):
    if isinstance(value, dict):
        return "{" + ",".join(json.dumps(key) + ":" + canonical(value[key], key, sets) for key in sorted(value)) + "}"
    if isinstance(value, list):
        if name == "dependsOn" or name in sets and isinstance((value or [0])[0], str):
            value = sorted(value, key=lambda item: item if isinstance(item, str) else item["action"])
        return "[" + ",".join(canonical(item, name, sets) for item in value) + "]"
    if isinstance(value, Decimal):
        return number(value.normalize())
    return json.dumps(link(value) if name == "link" else value, ensure_ascii=False)

schema = json.load(open(sys.argv[1], encoding="utf-8"))
objects = [schema, *schema["$defs"].values()]
sets = {name for one in objects for name, of in one.get("properties", {}).items()
        if any(form.get("uniqueItems") for form in [of, *of.get("anyOf", [])])}
for line in open(sys.argv[2], encoding="utf-8", newline="\n"):
    document = json.loads(line, parse_int=Decimal, parse_float=Decimal)
    print(hashlib.sha256(canonical(document, "", sets).encode()).hexdigest())
