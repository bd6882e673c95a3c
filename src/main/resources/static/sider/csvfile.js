// Puts the chosen file into the form as base64: the server knows its character set, a browser does not.
const form = document.querySelector('form[data-csv]');

async function take(input, field) {
  const [file] = input.files;
  if (!file) {
    field.value = '';
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  field.value = btoa(parts.join(''));
}

if (form) {
  const input = form.querySelector('input[type="file"]');
  const field = form.elements.fil;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await take(input, field);
    form.submit();
  });
}
