// Before anything is painted, so that a dark page does not flash white.
{
  const kept = localStorage.getItem('taizhang.theme');
  if (kept) document.documentElement.dataset.theme = kept;
}
