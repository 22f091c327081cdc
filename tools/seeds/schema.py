"""What each table must look like: its columns, its key, and what its cells may hold.

A rule is a word: `code` needs a value, `set:` names the values allowed, `ref:` the table and column where the value
must stand, `date` a day, `partial` a day, month or year, `number:low:high` a number. A leading `?` allows an empty
cell, a leading `*` a list parted by `|`.
"""

SCHEMA = {
    "ontology/quads.tsv": ("code", {"code": "text", "name": "text", "description": "text"}),
    "ontology/types.tsv": ("code", {
        "code": "text", "name": "text", "quad": "ref:ontology/quads.tsv:code", "score": "number:-10:10",
        "definition": "text"}),
    "ontology/modes.tsv": ("type code", {
        "type": "ref:ontology/types.tsv:code", "code": "text", "name": "text", "score": "number:-10:10",
        "definition": "text"}),
    "ontology/contexts.tsv": ("code", {"code": "text", "name": "text", "definition": "text"}),
    "ontology/sectors.tsv": ("code", {"code": "actorcode", "name": "text", "definition": "text"}),
    "ontology/cameo.tsv": ("code", {
        "code": "text", "label": "text", "type": "?ref:ontology/types.tsv:code", "mode": "?text",
        "contexts": "*?ref:ontology/contexts.tsv:code", "note": "?text"}),
    "ontology/predicates.tsv": ("code", {"code": "text", "name": "text", "inverse": "text", "definition": "text"}),
    "actors/countries.tsv": ("code", {
        "code": "actorcode", "alpha2": "text", "numeric": "?text", "fips": "*?text", "cow": "?text", "name": "text",
        "official": "?text", "capital": "?text", "latitude": "?number:-90:90", "longitude": "?number:-180:180",
        "from": "?partial", "to": "?partial"}),
    "actors/country-names.tsv": ("country kind text", {
        "country": "ref:actors/countries.tsv:code",
        "kind": "set:name official former alias abbreviation endonym adjective demonym plural capital",
        "text": "text", "language": "text"}),
    "actors/metonyms.tsv": ("text", {
        "text": "text", "means": "actorid", "country": "ref:actors/countries.tsv:code"}),
    "actors/organisations.tsv": ("id", {
        "id": "text", "name": "text", "code": "actorcode",
        "kind": "set:organisation armed_group party company media", "country": "?ref:actors/countries.tsv:code",
        "aliases": "*?text", "from": "?partial", "to": "?partial"}),
    "actors/persons.tsv": ("id", {
        "id": "text", "name": "text", "country": "?ref:actors/countries.tsv:code", "aliases": "*?text"}),
    "actors/offices.tsv": ("id", {
        "id": "text", "name": "text", "country": "?ref:actors/countries.tsv:code", "code": "actorcode",
        "titles": "*text", "role": "*text"}),
    "actors/tenures.tsv": ("person office from", {
        "person": "ref:actors/persons.tsv:id", "office": "ref:actors/offices.tsv:id", "from": "date", "to": "?date",
        "precision": "set:day month year", "basis": "set:factbook|us-executive|public record"}),
    "actors/memberships.tsv": ("organisation country from", {
        "organisation": "ref:actors/organisations.tsv:id", "country": "ref:actors/countries.tsv:code",
        "from": "?partial", "to": "?partial"}),
    "actors/places.tsv": ("text country", {
        "text": "text", "country": "?ref:actors/countries.tsv:code", "kind": "set:city region area sea strait",
        "population": "?number:1:100000000", "latitude": "?number:-90:90", "longitude": "?number:-180:180"}),
    "reading/furniture.tsv": ("text place", {
        "text": "text", "place": "set:starts is ends contains", "kind": "set:boilerplate caption footnote",
        "longest": "number:1:500", "example": "text"}),
    "reading/markup.tsv": ("text match", {
        "text": "text", "match": "set:word token", "role": "set:boilerplate caption footnote byline author main"}),
    "reading/date-words.tsv": ("text", {"text": "text", "means": "text", "language": "*text"}),
    "reading/labels.tsv": ("text field", {"text": "text", "field": "text", "language": "text"}),
    "reading/languages.tsv": ("name", {"name": "text", "tag": "text"}),
    "reading/outlets.tsv": ("domain", {"domain": "text", "name": "text"}),
    "reading/tracking.tsv": ("text", {"text": "text", "match": "set:starts is"}),
    "contracts.tsv": ("table", {"table": "text", "min": "number:1:1000000", "max": "number:1:1000000"}),
}
