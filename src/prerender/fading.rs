//! Makes the drawing of a figure follow its steps.

/// The drawing, in which each mark that some steps leave faint says so in its style: its opacity is the
/// least of `--step-1`, `--step-2` … of those steps. `steps` are the same drawing as each step shows it.
///
/// None where a step's drawing has other marks, and not only fainter ones.
pub fn follow(whole: &str, steps: &[String]) -> Option<String> {
    let marks: Vec<&str> = whole.split('<').collect();
    let steps: Vec<Vec<&str>> = steps.iter().map(|step| step.split('<').collect()).collect();
    if steps.iter().any(|step| step.len() != marks.len()) {
        return None;
    }
    let marks = marks.iter().enumerate().map(|(at, mark)| {
        let faint = steps.iter().enumerate().filter(|(_, step)| step[at] != *mark);
        let faint: Vec<String> =
            faint.map(|(step, _)| format!("var(--step-{},1)", step + 1)).collect();
        if faint.is_empty() { mark.to_string() } else { styled(mark, &faint.join(",")) }
    });
    Some(marks.collect::<Vec<_>>().join("<"))
}

fn styled(mark: &str, opacities: &str) -> String {
    let style = format!("opacity:min({opacities})");
    match mark.split_once(" style=\"") {
        Some((start, rest)) => format!("{start} style=\"{style};{rest}"),
        None => match mark.split_once('>') {
            Some((tag, rest)) => format!("{tag} style=\"{style}\">{rest}"),
            None => mark.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_names_the_steps_that_leave_it_faint() {
        let whole = "<g><path d=\"M0 0\"></path><text style=\"x:1\">a</text></g>";
        let first =
            "<g><path d=\"M0 0\" fill-opacity=\"0.3\"></path><text style=\"x:1\">a</text></g>";
        let second = "<g><path d=\"M0 0\" fill-opacity=\"0.3\"></path><text style=\"x:1\" fill-opacity=\"0.3\">a</text></g>";
        let expected = "<g><path d=\"M0 0\" style=\"opacity:min(var(--step-1,1),var(--step-2,1))\"></path>\
            <text style=\"opacity:min(var(--step-2,1));x:1\">a</text></g>";
        assert_eq!(follow(whole, &[first.into(), second.into()]).as_deref(), Some(expected));
        assert_eq!(follow(whole, &["<g></g>".into()]), None);
    }
}
