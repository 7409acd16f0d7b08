// A worker that gives back what it is given.
export const ready = () => true;

export default (task) => ({result: task});
