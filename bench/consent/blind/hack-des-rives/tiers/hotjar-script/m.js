window.hjBootstrapCalled=true;document.addEventListener('mousemove',function(){},{passive:true});
