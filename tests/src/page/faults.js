return window.faultsOfTheWalk ?? ['the page was loaded anew'];
