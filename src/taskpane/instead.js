// Written for the oldest browsers: where the pane's own script could not run, say why instead of staying blank.
window.addEventListener("load", function () {
  if (document.documentElement.getAttribute("data-pane") === "started") return;
  var old = /Trident\/|MSIE |Edge\/1/.test(navigator.userAgent);
  document.getElementById("root").style.display = "none";
  document.getElementById(old ? "too-old" : "not-loaded").style.display = "block";
});
