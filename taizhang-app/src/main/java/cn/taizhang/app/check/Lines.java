package cn.taizhang.app.check;

import cn.taizhang.core.text.Source;

/// Turns places of a decoded source into lines and columns, both from 1, columns in code points.
record Lines(Source source) {

    /// A place between two code points.
    record At(int line, int column) {}

    At at(int codePoints) {
        String text = source.text();
        int line = 1;
        int column = 1;
        int index = 0;
        for (int seen = 0; seen < codePoints && index < text.length(); seen++) {
            int codePoint = text.codePointAt(index);
            index += Character.charCount(codePoint);
            if (codePoint == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new At(line, column);
    }
}
