// Passkeys: a form marked data-passkey asks the server for options, the device for a credential, and then sends itself.
const supported = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

// Nothing when the server wants to know first who is asking: the form, sent as it is, leads there.
async function credentialFor(form) {
  const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!response.ok) throw new Error(`Options: ${response.status}`);
  if (response.redirected) return null;
  const options = await response.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!supported) continue;
  form.hidden = false;
  document.querySelectorAll("[data-without-passkey]").forEach((hint) => { hint.hidden = true; });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const failed = form.querySelector("[data-passkey-failed]");
    failed.hidden = true;
    try {
      const credential = await credentialFor(form);
      if (credential) form.elements.Credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
