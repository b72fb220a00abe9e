export const data = '';
