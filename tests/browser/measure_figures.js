// For each picture that is shown: whether it fits its frame, letters that are too small, too weak on what lies under
// their middle (a shape of the drawing, or the page), or outside the drawing.
([least, contrastNeeded]) => {
    const rgb = (color) => {
        const mixed = color.match(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/);
        if (mixed) return [...mixed.slice(1, 4).map((v) => v * 255), Number(mixed[4] ?? 1)];
        const parts = color.match(/[\d.]+/g)?.map(Number);
        return parts ? [...parts.slice(0, 3), parts[3] ?? 1] : null;
    };
    const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3])).concat(1);
    const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
    const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
    const page = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const color = rgb(getComputedStyle(e).backgroundColor);
            if (color && color[3] === 1) return color;
        }
        return [255, 255, 255, 1];
    };
    const inside = (box, x, y) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    const found = [];
    for (const svg of document.querySelectorAll('article :is(.drawn, .diagram) .picture > svg')) {
        const box = svg.getBoundingClientRect();
        if (!box.width) continue;
        const frame = svg.closest('figure').getBoundingClientRect();
        const scale = box.width / svg.viewBox.baseVal.width;
        const name = svg.getAttribute('aria-label').slice(0, 50);
        const one = {name, wider: box.right > frame.right + 1, small: [], weak: [], out: []};
        const shapes = [...svg.querySelectorAll('rect, circle, polygon, path, use')]
            .filter((e) => !e.closest('defs, clipPath')).map((e) => [e, e.getBoundingClientRect(), getComputedStyle(e)]);
        for (const text of svg.querySelectorAll('text')) {
            const style = getComputedStyle(text), at = text.getBoundingClientRect();
            if (!text.textContent.trim()) continue;
            if (parseFloat(style.fontSize) * scale < least - .05) one.small.push(text.textContent);
            if (at.left < box.left - 2 || at.right > box.right + 2 || at.top < box.top - 2 || at.bottom > box.bottom + 2)
                one.out.push(text.textContent);
            let ground = page(svg);
            const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
            for (const [shape, where, drawn] of shapes) {
                if (shape.compareDocumentPosition(text) & 2 || shape.tagName === 'path' || shape.tagName === 'use') continue;
                const color = rgb(drawn.fill);
                if (drawn.fill !== 'none' && color && inside(where, x, y)) ground = over(color, ground);
            }
            const ratio = contrast(over(rgb(style.fill), ground), ground);
            if (ratio < contrastNeeded - .01) one.weak.push(`${text.textContent} ${ratio.toFixed(2)}`);
        }
        found.push(one);
    }
    return found;
}
