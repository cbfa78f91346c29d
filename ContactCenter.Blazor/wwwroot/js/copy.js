// Copies what stands in a field; false where the browser forbids it, then it is left selected.
export async function copyFrom(id) {
  const field = document.getElementById(id);
  field.focus();
  field.select();
  // On plain http there is no clipboard object.
  if (!navigator.clipboard) return document.execCommand("copy");
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
