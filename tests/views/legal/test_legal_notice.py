"""Who publishes, who answers, who hosts, as notices are really written."""

import pytest
from tests.legal_site import ITEMS, look, read, site

from necgreen.views.legal.notice import Notice, legal_notice, read_notice

HEADINGS = """<h2>1. Éditeur du site</h2><p>Raison sociale : Les Halles du Livre</p><p>SIRET : 123 456 789 00012</p>
<h3>Adresse</h3><p>3 bis, rue des Prés<br>35000 Rennes</p><p>Tél. : 02 99 00 00 00</p>
<h2>Directrice de la publication</h2><p>Mme Zoé de La Tour, présidente</p>
<h2>Hébergement</h2><p>Infomaniak Network SA<br>Rue Eugène-Marziano 25<br>1227 Les Acacias, Suisse<br>+41 22 820 35 44</p>
<h2>Conception</h2><p>Agence Pixel, 9 rue des Arts, 75011 Paris, 01 11 11 11 11</p>"""
SENTENCES = """<p>Ce site est édité par l’association La Fabrique, 4 place du Marché, 44000 Nantes, tél. 02 40 00 00 00.
Directeur de la publication : Paul Durand. Hébergement : OVH SAS, 2 rue Kellermann, 59100 Roubaix, téléphone 1007.</p>"""


def told(body: str) -> Notice:
    return read_notice(read(body), ITEMS["notice"])


def values(notice: Notice) -> list[str | None]:
    items = (
        notice.publisher, notice.publisher_address, notice.publisher_phone, notice.director, notice.host,
        notice.host_address, notice.host_phone,
    )  # fmt: skip
    return [item.value if item else None for item in items]


def test_a_notice_with_headings() -> None:
    assert values(told(HEADINGS)) == [
        "Les Halles du Livre", "3 bis, rue des Prés, 35000 Rennes", "02 99 00 00 00", "Zoé de La Tour",
        "Infomaniak Network SA", "1227 Les Acacias", "+41 22 820 35 44",
    ]  # fmt: skip


def test_a_notice_in_one_paragraph() -> None:
    assert values(told(SENTENCES)) == [
        "La Fabrique", "4 place du Marché, 44000 Nantes", "02 40 00 00 00", "Paul Durand", "OVH SAS",
        "2 rue Kellermann, 59100 Roubaix", "1007",
    ]  # fmt: skip


def test_each_value_has_its_quotation_and_its_place() -> None:
    notice = told(HEADINGS)
    assert notice.host is not None
    assert notice.host.quote == "Infomaniak Network SA"
    assert read(HEADINGS).text[notice.host.at :].startswith("Infomaniak")


@pytest.mark.parametrize(
    ("body", "publisher"),
    [
        ("<table><tr><th>Éditeur</th><td>Syndicat mixte X</td></tr></table>", "Syndicat mixte X"),
        ("<p><strong>Éditeur</strong> : Ville de Trifouilly (mairie)", "Ville de Trifouilly"),
        ("<p>Le site est édité par la société alwaysdata sise à Paris", "alwaysdata"),
        ("<h3>Le site x.eu est édité par :</h3><p>Ce site est édité par Sophie Candel et d’autres.", "Sophie Candel et d’autres"),
        ("<h2>Éditeur</h2><p>Adresse :</p><p>Halles SAS", "Halles SAS"),
        ("<h2>Éditeur</h2><p>Dénomination sociale :<br>Halles SAS", "Halles SAS"),
        ("<h2>Publisher</h2><p>Book Fair Ltd, 10 High Street", "Book Fair Ltd"),
        ("<h2>Éditeur</h2><dl><dt>Dénomination sociale<dd>Halles SAS</dl>", "Halles SAS"),
        ("<h2>Éditeur</h2><p>M. Patachon<p>SIRET : 1", "M. Patachon"),
        ("<h2>Éditeur</h2><p><b>PARADOXE &amp; MÉDIAS</b><br>Association déclarée", "PARADOXE & MÉDIAS"),
        # Looks like one and is not.
        ("<p>L’éditeur ne saurait être tenu responsable des Liens.", None),
        ("<p>Éditeur : [À compléter]", None),
        ("<p>Éditeur : nous", None),
        ("<p>L’ensemble des textes est la propriété de Halles SAS", None),
        ("<h2>Éditeur</h2><h2>Autre</h2><p>Halles SAS", None),
        ("<p>Éditeur :", None),
        (f"<p>Éditeur : {'Nom ' * 60}", None),
        ("<h2>Éditeur</h2>" + "<p>sans majuscule" * 8 + "<p>Halles", None),
        ("<p>Éditrice de la revue Jardin, Zoé Martin expose", None),
    ],
)
def test_publisher(body: str, publisher: str | None) -> None:
    assert values(told(body))[0] == publisher


@pytest.mark.parametrize(
    ("body", "director", "role"),
    [
        ("<p>Directeur de publication : M. Paul DURAND – Président", "Paul DURAND", None),
        ("<p>Zoé Martin, directrice de la publication", "Zoé Martin", None),
        ("<p>Directeur/Directrice de la publication : Wirdani Djae", "Wirdani Djae", None),
        ("<p>Le président du syndicat, Claude Exemple, est directeur de la publication", "Claude Exemple", None),
        ("<p>Publication director: Ann Lee", "Ann Lee", None),
        ("<p>Directrice de la publication : Zoé Martin de l’association", "Zoé Martin", None),
        ("<p>Directeur de la publication : Paul avec Zoé Martin", "Zoé Martin", None),
        ("<p>Directeur de la publication : Paul<br>Rennes", None, "Paul"),
        ("<h2>Directeur de la publication</h2><p>Le maire", None, "Le maire"),
        ("<p>Responsable de la publication : Amarir", None, "Amarir"),
        ("<p>Directeur de la publication : Président", None, "Président"),
        ("<h2>Directeur de la publication</h2><p>[Nom du Directeur de la publication]", None, None),
        ("<h2>Directeur de la publication</h2><p>[À COMPLÉTER — nom du représentant légal]", None, None),
        ("<p>Directeur de la publication", None, None),
        ("<p>Une publication : menu du salon", None, None),
    ],
)
def test_director(body: str, director: str | None, role: str | None) -> None:
    notice = told(body)
    assert notice.director == director or (notice.director is not None and notice.director.value == director)
    assert (notice.director_role.value if notice.director_role else None) == role


@pytest.mark.parametrize(
    ("body", "host", "address", "phone"),
    [
        ("<p>Hébergé chez o2switch.fr, Clermont-Ferrand", "o2switch.fr", None, None),
        ("<p>L’hébergement de ce site internet est assuré par la société OVH.</p><p>Siège : 2 rue Kellermann – 59100 Roubaix", "OVH", "2 rue Kellermann – 59100 Roubaix", None),
        ("<p>This site is hosted by Netlify, Inc., 44 Montgomery Street, San Francisco, CA 94104.", "Netlify", "44 Montgomery Street, San Francisco, CA 94104", None),
        ("<p>Hébergeur : Serveurs Libres, 12 rue Haute", "Serveurs Libres", "12 rue Haute", None),
        ("<p>Hébergeur : Amazon EMEA, L-1855 Luxembourg", "Amazon EMEA", "L-1855 Luxembourg", None),
        ("<p>Hébergeur : Deux Sièges, 1 rue A, dont le siège et tout ce qui suit est une longue phrase qui éloigne le code postal de la rue, bien au-delà de cent vingt signes, 75001 Paris", "Deux Sièges", "1 rue A, dont le siège", None),
        ("<p>Hébergeur : IONOS SARL, 7 place de la Gare, BP 70109, 57200 Sarreguemines Cedex, France. Tél. ‹phone:14:ab12›", "IONOS SARL", "7 place de la Gare, BP 70109, 57200 Sarreguemines Cedex", "‹phone:14:ab12›"),
        # Looks like a host and is none: rooms, a news item.
        ("<p>L’hébergement des intervenants est assuré par Hôtel Ibis.", None, None, None),
        ("<h2>Hébergement des participants</h2><p>L’hébergement est assuré par l’hôtel du Cloître, 2 rue du Prieuré, 71250 Cluny", None, None, None),
        ("<p>OVH ouvre un centre de données à Roubaix.", None, None, None),
        ("<p>Hébergeur : votre société", None, None, None),
    ],
)
def test_host(body: str, host: str | None, address: str | None, phone: str | None) -> None:
    said = values(told(body))[4:]
    assert said[0] == host
    assert (said[1] or "").startswith(address or "")
    assert bool(said[1]) == bool(address)
    assert said[2] == phone


def test_what_stands_below_a_sub_heading_belongs_to_its_topic() -> None:
    notice = told("<h2>Hébergeur</h2><p>OVH SAS</p><h3>Adresse</h3><p>2 rue Kellermann<br>59100 Roubaix</p><h2>Contact</h2><p>1 rue A<br>35000 Rennes")
    assert values(notice)[1] == "1 rue A, 35000 Rennes"
    assert values(notice)[5] == "2 rue Kellermann, 59100 Roubaix"


def test_a_number_is_no_phone_and_no_postal_code() -> None:
    notice = told("<p>Éditeur : Halles SAS</p><p>SIREN 123 456 789, capital de 10000 euros, TVA FR12345678901")
    assert values(notice)[1:3] == [None, None]


def test_the_view_reads_the_page_that_the_home_page_links_to() -> None:
    notice = look(site('<a href="/ml">Mentions légales</a>', {"ml": HEADINGS})).view(legal_notice)
    assert notice is not None
    assert (notice.page, notice.url) == ("2", "https://www.salon.fr/ml")
    assert look(site("<p>rien")).view(legal_notice) is None
