// The links of the navigation, put beside the summaries that open and close their lists: a control may not hold another.
(() => {
  const navigation = document.querySelector('#tsd-nav-container');
  if (!navigation) return;

  const separate = () => {
    for (const link of navigation.querySelectorAll('summary > a')) {
      const branch = link.closest('details');
      link.parentElement.setAttribute('aria-label', `Members of ${link.textContent}`);
      branch.parentElement.classList.add('site-branch');
      branch.before(link);
    }
  };

  new MutationObserver(separate).observe(navigation, { childList: true });
  separate();
})();
