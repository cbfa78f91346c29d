// Server-Sent Events, read from a fetch response: EventSource cannot send the token in a header.
export function createParser(onEvent) {
  let rest = '';
  let event = { name: 'message', id: null, data: [] };

  function line(text) {
    if (text === '') {
      const { name, id, data } = event;
      event = { name: 'message', id: null, data: [] };
      if (data.length) dispatch(name, id, data.join('\n'));
      return;
    }
    const colon = text.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event.name = value;
    else if (field === 'id') event.id = value;
    else if (field === 'data') event.data.push(value);
  }

  function dispatch(name, id, json) {
    let data;
    try {
      data = JSON.parse(json);
    } catch (error) {
      console.warn('ContactCenter: unreadable event', error); // asking again would bring the same one
      return;
    }
    onEvent({ name, id, data });
  }

  return chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const text of lines) line(text.replace(/\r$/, ''));
  };
}

export async function readEvents(body, onEvent, onHeard) {
  const parse = createParser(onEvent);
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onHeard();
    parse(decoder.decode(value, { stream: true }));
  }
}
