//! A drawing without clips: ECharts clips its lines to a ground that they are allowed to leave, so nothing is cut off.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer};

/// The drawing without clip paths and without the groups that only apply them.
///
/// # Panics
/// Never for a drawing of ECharts: it is well-formed.
pub fn without_clips(svg: &str) -> String {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = false;
    let mut writer = Writer::new(Vec::new());
    // For each open group, whether it is kept.
    let mut groups: Vec<bool> = Vec::new();
    let mut is_clip = false;
    loop {
        let event = reader.read_event().expect("a drawing is well-formed");
        match &event {
            Event::Eof => break,
            Event::Start(tag) if tag.name().as_ref() == b"clipPath" => is_clip = true,
            Event::End(tag) if tag.name().as_ref() == b"clipPath" => is_clip = false,
            _ if is_clip => {}
            Event::Start(tag) if tag.name().as_ref() == b"g" => {
                groups.push(!only_clips(tag));
                if groups.last() == Some(&true) {
                    write(&mut writer, &event);
                }
            }
            Event::End(tag) if tag.name().as_ref() == b"g" => {
                if groups.pop() == Some(true) {
                    write(&mut writer, &event);
                }
            }
            _ => write(&mut writer, &event),
        }
    }
    let kept = String::from_utf8(writer.into_inner()).expect("text stays text");
    kept.replace("<defs></defs>", "")
}

fn write(writer: &mut Writer<Vec<u8>>, event: &Event) {
    writer.write_event(event.borrow()).expect("memory takes all");
}

fn only_clips(group: &BytesStart) -> bool {
    let keys: Vec<_> = group.attributes().flatten().map(|one| one.key).collect();
    matches!(keys.as_slice(), [only] if only.as_ref() == b"clip-path")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clips_go_and_what_they_held_stays() {
        let svg = "<svg><g clip-path=\"url(#a)\"><path d=\"M0 0\"></path></g><g opacity=\"1\"><g clip-path=\"url(#b)\">\
            <text>1 &amp; 2</text></g></g><defs><clipPath id=\"a\"><path d=\"M1 1\"></path></clipPath></defs></svg>";
        let expected =
            "<svg><path d=\"M0 0\"></path><g opacity=\"1\"><text>1 &amp; 2</text></g></svg>";
        assert_eq!(without_clips(svg), expected);
    }
}
