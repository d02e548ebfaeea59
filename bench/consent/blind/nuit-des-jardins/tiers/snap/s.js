(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var v=c('_scid')||u();document.cookie='_scid='+v+';path=/;domain='+d+';max-age=34128000;SameSite=Lax';
new Image().src='//tr.snapchat.com/p?pid=5e0f1a2b-0000-4000-8000-c0ffee000001&ev=PAGE_VIEW&u_scid='+v+'&pl='+encodeURIComponent(location.href);
})();
