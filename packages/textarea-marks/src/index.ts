// To come
export {};
