// Passkeys: a form marked data-passkey asks the server for options, the device for a credential, and then sends itself.
const supported = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

async function credentialFor(form) {
  const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!response.ok) throw new Error(`Options: ${response.status}`);
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
      form.elements.Credential.value = JSON.stringify(await credentialFor(form));
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
