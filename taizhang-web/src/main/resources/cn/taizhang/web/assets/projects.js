// 项目: all of it works without a script.
