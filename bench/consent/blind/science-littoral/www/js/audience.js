var _paq = window._paq = window._paq || [];
_paq.push(['setVisitorCookieTimeout', 33955200]);
_paq.push(['trackPageView']);
(function () { var u = '//stats.science-littoral.example/'; _paq.push(['setTrackerUrl', u + 'matomo.php']); _paq.push(['setSiteId', '7']);
  var s = document.createElement('script'); s.async = true; s.src = u + 'matomo.js'; document.head.appendChild(s); })();
