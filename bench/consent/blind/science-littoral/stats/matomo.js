(function () { var m = document.cookie.match(/_pk_id\.7\.5c1f=([0-9a-f]+)\.(\d+)/), id = m ? m[1] : Array.from(crypto.getRandomValues(new Uint8Array(8)), function (x) { return x.toString(16).padStart(2, '0'); }).join('');
  if (!m) document.cookie = '_pk_id.7.5c1f=' + id + '.' + Math.floor(Date.now() / 1000) + '.;path=/;max-age=33955200;SameSite=Lax';
  document.cookie = '_pk_ses.7.5c1f=1;path=/;max-age=1800;SameSite=Lax';
  new Image().src = '//stats.science-littoral.example/matomo.php?action_name=' + encodeURIComponent(document.title) + '&idsite=7&rec=1&_id=' + id + '&url=' + encodeURIComponent(location.href); })();
