(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var k='li_adsId',v=localStorage.getItem(k);if(!v){v=u();localStorage.setItem(k,v)}
var g=c('li_gc_mini')||u();document.cookie='li_fat_id='+g+';path=/;domain='+d+';max-age=2592000;SameSite=Lax';
new Image().src='//px.ads.linkedin.com/collect/?v=2&fmt=gif&pid='+(window._linkedin_partner_id||'0')+'&time='+Date.now()+'&li_adsId='+v+'&url='+encodeURIComponent(location.href);
})();
