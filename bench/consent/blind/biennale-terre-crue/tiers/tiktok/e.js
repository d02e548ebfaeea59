(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var v=c('_ttp')||u().replace(/-/g,'');document.cookie='_ttp='+v+';path=/;domain='+d+';max-age=33696000;SameSite=Lax';
sessionStorage.setItem('tt_sessionId',u());
fetch('//analytics.tiktok.com/api/v2/pixel',{method:'POST',mode:'no-cors',body:JSON.stringify({event:'Pageview',context:{ad:{},user:{ttp:v,anonymous_id:v},page:{url:location.href}}})}).catch(function(){});
})();
