(function(){var d=location.hostname.split('.').slice(-2).join('.');function c(n){var m=document.cookie.match('(?:^|; )'+n+'=([^;]*)');return m?m[1]:''}function u(){return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g,function(){return (Math.random()*16|0).toString(16)})}
var k='ajs_anonymous_id',v=localStorage.getItem(k);if(!v){v='"'+u()+'"';localStorage.setItem(k,v)}
fetch('//api.segment.io/v1/p',{method:'POST',mode:'no-cors',body:JSON.stringify({type:'page',anonymousId:JSON.parse(v),writeKey:'bLiNd0000',properties:{url:location.href,title:document.title}})}).catch(function(){});
})();
