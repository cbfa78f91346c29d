// What the stream has told about the conversation. Pure: every tab folds the same events into the same state.
export const empty = {
  interaction: null, state: 'waiting', reason: null, agent: null, queue: null, messages: [],
  customerRead: 0, customerDelivered: 0, agentRead: 0, rating: null, typing: false, known: false,
};

export function reduce(state, { name, data }) {
  switch (name) {
    case 'snapshot': return { ...empty, ...data, messages: bySequence(data.messages ?? []), known: true };
    case 'message': return { ...state, messages: insert(state.messages, data), typing: data.from === 'customer' && state.typing };
    case 'deleted': return { ...state, messages: state.messages.map(message => without(message, data.sequence)) };
    case 'state': return { ...state, ...data, typing: false };
    case 'read': return { ...state, agentRead: Math.max(state.agentRead, data.agentRead) };
    case 'queue': return { ...state, queue: data };
    case 'typing': return { ...state, typing: Boolean(data.typing) };
    case 'seen': return { ...state, customerRead: Math.max(state.customerRead, data.sequence) };
    case 'rated': return { ...state, rating: data.stars };
    default: return state; // a newer server may say more
  }
}

export const lastSequence = state => state.messages.at(-1)?.sequence ?? 0;

export const unreadCount = state =>
  state.messages.filter(message => (message.from === 'agent' || message.from === 'bot') && !message.deleted && message.sequence > state.customerRead).length;

// Neither the message nor what quotes it holds a word of it any more.
const without = (message, sequence) =>
  message.sequence === sequence ? { ...message, text: '', html: null, file: undefined, quote: undefined, deleted: true }
    : message.quote?.sequence === sequence ? { ...message, quote: { ...message.quote, text: '', deleted: true } }
      : message;

function bySequence(messages) {
  const known = new Map(messages.map(message => [message.sequence, message]));
  return [...known.values()].sort((a, b) => a.sequence - b.sequence);
}

function insert(messages, message) {
  if (messages.some(each => each.sequence === message.sequence)) return messages;
  return bySequence([...messages, message]);
}
