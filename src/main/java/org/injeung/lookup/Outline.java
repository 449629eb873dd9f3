package org.injeung.lookup;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The outline of a drawing as SVG writes it, for who draws without SVG. */
final class Outline {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

    private Outline() {}

    /**
     * The path.
     *
     * @param outline made of the commands M, l, h, v, V, c, C and z, of which the ones after M and l may be left out
     */
    static Path2D path(String outline) {
        var path = new Path2D.Double();
        var tokens = new ArrayDeque<>(
                TOKEN.matcher(outline).results().map(MatchResult::group).toList());
        var command = ' ';
        while (!tokens.isEmpty()) {
            if (Character.isLetter(tokens.peek().charAt(0))) {
                command = tokens.pop().charAt(0);
            }
            draw(path, command, tokens);
        }
        return path;
    }

    private static void draw(Path2D path, char command, ArrayDeque<String> tokens) {
        var at = path.getCurrentPoint();
        var x = at == null || Character.isUpperCase(command) ? 0 : at.getX();
        var y = at == null || Character.isUpperCase(command) ? 0 : at.getY();
        switch (command) {
            case 'M' -> path.moveTo(next(tokens), next(tokens));
            case 'l' -> path.lineTo(x + next(tokens), y + next(tokens));
            case 'h' -> path.lineTo(x + next(tokens), y);
            case 'v' -> path.lineTo(x, y + next(tokens));
            case 'V' -> path.lineTo(at.getX(), next(tokens));
            case 'c', 'C' ->
                path.curveTo(
                        x + next(tokens),
                        y + next(tokens),
                        x + next(tokens),
                        y + next(tokens),
                        x + next(tokens),
                        y + next(tokens));
            case 'z' -> path.closePath();
            default -> throw new IllegalArgumentException("no command of ours: " + command);
        }
    }

    private static double next(ArrayDeque<String> tokens) {
        return Double.parseDouble(tokens.pop());
    }
}
