// stand-in for an ad tag
(function(){var dom=location.hostname.replace(/^www\./,'');document.cookie='__gads=ID=4f2a9c:T='+Math.floor(Date.now()/1000)+';path=/;domain='+dom+';max-age=33696000';})();
