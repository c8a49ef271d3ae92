for (const button of document.querySelectorAll("[data-account]")) {
  button.addEventListener("click", () => {
    document.querySelector("#username").value = button.dataset.account;
    document.querySelector("#password").value = button.dataset.account;
    document.querySelector("button[type=submit]").focus();
  });
}
