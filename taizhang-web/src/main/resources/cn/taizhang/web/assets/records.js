import './narrowing.js';
