// 工作台: a report may be dropped here too.
import './library.js';
