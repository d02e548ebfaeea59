"""Whether a page asks the visitor to fill anything in. Not seen: a form that a script draws without form fields."""

from necgreen.model import Case
from necgreen.views.documents import document, elements

TYPED = frozenset({"text", "email", "tel", "url", "number", "password", "date", "textarea", "file", ""})
SEARCH = ("search", "q", "s", "recherche", "query")


def asks(case: Case) -> bool | None:
    """A field to type in, other than a search, or a form that sends something (a vote). None when it cannot be told:
    the document was not kept, or scripts that did not run may draw the form."""
    if shown := case.page.rendered:
        fields = [(field.kind, field.name) for form in shown.forms for field in form.fields]
        found = any(kind in TYPED and name.lower() not in SEARCH for kind, name in fields)
        found = found or any(form.method.lower() == "post" and form.fields for form in shown.forms)
        return True if found else None if shown.cut else False
    source = case.view(document)
    if source is None:
        return None
    for element in elements(source.tree):
        typed = element.tag == "textarea" or (element.tag == "input" and element.get("type", "text").lower() in TYPED)
        sent = element.tag == "form" and element.get("method", "").strip().lower() == "post"
        if sent or (typed and element.get("name", "").lower() not in SEARCH):
            return True
    return False if case.page.scripted is False else None
