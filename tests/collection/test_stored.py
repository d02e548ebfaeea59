"""What stored choices say: values as known platforms and hand-made banners write them."""

import pytest

from necgreen.collection.chromium import stored
from necgreen.reference import load

WORDS = load().table("consent_words")["stored"]
# key, value, what may be said of it: where two answers stand, the value alone does not decide.
VALUES = (
    (
        "cookieyes-consent",
        "consentid:YWJj,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no",
        "refusal",
    ),
    (
        "OptanonConsent",
        "isGpcEnabled=0&datestamp=Tue+Nov+25+2026&version=202405.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=6f1c2c0e-1111-4222-8333-444455556666&interactionCount=1&isAnonUser=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false",
        "refusal",
    ),
    (
        "axeptio_cookies",
        '{"$$token":"abc","$$date":"2026-11-25T10:00:00.000Z","$$cookiesVersion":{"name":"site-fr","identifier":"x"},"google_analytics":false,"$$googleConsentMode":{"ad_storage":"denied"},"$$completed":true}',
        "refusal",
    ),
    ("uc_user_interaction", "true", "unclear"),
    (
        "CookieControl",
        '{"necessaryCookies":["PHPSESSID"],"optionalCookies":{"analytics":"revoked"},"statement":{},"consentDate":1700000000000,"consentExpiry":90,"interactedWith":true,"user":"abc"}',
        "refusal",
    ),
    ("notice_gdpr_prefs", "0,1,2:", "acceptance|unclear"),
    ("notice_preferences", "2:", "acceptance|unclear"),
    ("cookie_bar_closed", "true", "unclear"),
    ("cookieconsent_seen", "yes", "unclear"),
    ("hideCookieBanner", "1", "unclear"),
    ("cookie-banner-dismissed", "true", "unclear"),
    ("ga_optout", "true", "refusal"),
    ("matomo_opt_out", "yes", "refusal"),
    ("cookies_disabled", "true", "refusal"),
    ("__hs_opt_out", "no", "acceptance|unclear"),
    ("__hs_opt_out", "yes", "refusal"),
    ("consent", '{"purposes":[{"id":"audience","ok":false}]}', "refusal"),
    ("consent", '{"vendors":[{"id":"matomo","status":"denied"}],"date":"2026-01-01"}', "refusal"),
    ("consent", '{"services":["matomo","youtube"],"accepted":[]}', "refusal"),
    (
        "uc_settings",
        '{"controllerId":"x","language":"fr","services":[{"id":"a","history":[{"action":"onInitialPageLoad","status":true}],"status":true},{"id":"b","history":[{"action":"onDenyAllServices","status":false}],"status":false}]}',
        "refusal|unclear",
    ),
    ("cookie_prefs", '{"hasConsented":true,"analytics":false,"marketing":false}', "refusal"),
    ("cookies", '{"choiceMade":true,"stats":false}', "refusal"),
    ("eu_cookie", '{"popup":false,"accepted":true}', "acceptance"),
    ("CONSENT", '{"consent":true,"analytics":false,"ads":false}', "refusal|unclear"),
    ("rgpd", '["necessary","functional"]', "refusal|unclear"),
    ("cookie-agreed", "2", "acceptance|unclear"),
    ("cookie-agreed", "0", "refusal"),
    (
        "iubenda",
        '{"timestamp":"2026","version":"1.70","purposes":{"1":true,"2":false,"3":false},"id":12345}',
        "refusal|unclear",
    ),
    (
        "iubenda",
        '{"timestamp":"2026","version":"1.70","purposes":{"1":true,"2":true,"3":true},"id":12345}',
        "acceptance|unclear",
    ),
    (
        "cookie_consent_level",
        '{"strictly-necessary":true,"functionality":false,"tracking":false,"targeting":false}',
        "refusal",
    ),
    ("cookie_consent_user_accepted", "true", "acceptance|unclear"),
    (
        "borlabs-cookie",
        '{"consents":{"essential":["borlabs-cookie"]},"domainPath":"x","expires":"x","uid":"a","version":"1"}',
        "refusal|unclear",
    ),
    ("gdpr[consent_types]", "[]", "refusal|unclear"),
    ("gdpr[allowed_cookies]", '["c1","c2"]', "acceptance|unclear"),
    ("CookieConsent", "-1", "refusal|unclear"),
    ("cookie_policy", "v1.0|accept", "acceptance"),
    (
        "didomi_token",
        "eyJ1c2VyX2lkIjoiMTIzIiwicHVycG9zZXMiOnsiZGlzYWJsZWQiOlsiYSJdfSwidmVuZG9ycyI6eyJkaXNhYmxlZCI6WyJ4Il19LCJ2ZXJzaW9uIjoyfQ==",
        "refusal",
    ),
    ("cookieconsent", '{"status":"opted_out","essential":true}', "refusal"),
    ("CookieScriptConsent", '{"action":"reject","categories":"[]","key":"x"}', "refusal"),
    ("CookieScriptConsent", '{"action":"accept","categories":"[\\"performance\\"]"}', "acceptance"),
    (
        "cookiefirst-consent",
        '{"necessary":true,"performance":false,"functional":false,"advertising":false,"timestamp":1700000000,"type":"category","version":"x"}',
        "refusal",
    ),
    ("wp_consent_preferences", "allow", "unclear|acceptance"),
    ("cookie_consent", '{"tracking":{"consent":false,"date":1},"banner":{"shown":true}}', "refusal"),
    (
        "termly",
        '{"TERMLY_COOKIE_CONSENT":{"value":{"advertising":false,"analytics":false,"essential":true,"performance":false,"social":false,"unclassified":false}}}',
        "refusal",
    ),
    ("tarteaucitron", "!gtag=false!youtube=false", "refusal"),
    ("hs", "1:false,2:false", "refusal"),
    (
        "shopify_tracking_consent",
        '{"con":{"CMP":{"a":"0","m":"0","p":"0","s":"0"}},"v":"2.1","region":"FRIDF","reg":"GDPR"}',
        "refusal",
    ),
    ("moove_gdpr_popup", '{"strict":"1","thirdparty":"0","advanced":"0"}', "refusal"),
    ("cookieControlPrefs", '["preferences","analytics"]', "acceptance|unclear"),
    ("cmplz_functional", "allow", "unclear|acceptance"),
)


@pytest.mark.parametrize(("key", "value", "truth"), VALUES, ids=[f"{key}:{value[:30]}" for key, value, _ in VALUES])
def test_a_stored_choice_says_what_it_says(key: str, value: str, truth: str) -> None:
    assert stored.says(key, value, WORDS) in truth.split("|")


def test_equal_choices_are_equal_whatever_the_moment_and_the_visitor() -> None:
    first = '{"id":"6f1c2c0e-1111-4222-8333-444455556666","date":"2026-11-25T10:00:00.000Z","at":1764064800000,"c":7}'
    again = '{"id":"7a1c2c0e-2222-4222-8333-444455556666","date":"2026-11-25T10:09:07.120Z","at":1764065347120,"c":7}'
    other = again.replace('"c":7', '"c":9')
    assert stored.fingerprint(first) == stored.fingerprint(again)
    assert stored.fingerprint(first) != stored.fingerprint(other)
    assert stored.fingerprint("1000000000") != stored.fingerprint("1111111111")
