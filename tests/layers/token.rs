//! Code as one list of tokens, those of macros and attributes included.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One token: a name, a sign, a literal, or the sign that opens or closes a group.
#[derive(Clone)]
pub struct Token {
    /// As it is written.
    pub text: String,
    /// The text that a literal stands for, if it stands for one.
    pub string: Option<String>,
    /// Whether it is a name or a keyword.
    pub is_name: bool,
    /// From 1.
    pub line: usize,
}

/// All tokens in the order of the text.
pub fn flat(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    add(stream, &mut tokens);
    tokens
}

fn add(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        let plain = |text: String| Token { text, string: None, is_name: false, line };
        match tree {
            TokenTree::Group(group) => add_group(&group, tokens),
            TokenTree::Ident(name) => {
                tokens.push(Token { is_name: true, ..plain(name.to_string()) })
            }
            TokenTree::Punct(sign) => tokens.push(plain(sign.to_string())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                tokens.push(Token { string: string(literal), ..plain(text) });
            }
        }
    }
}

fn add_group(group: &Group, tokens: &mut Vec<Token>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    let sign =
        |text: &str, line| Token { text: text.to_string(), string: None, is_name: false, line };
    tokens.push(sign(open, group.span_open().start().line));
    add(group.stream(), tokens);
    tokens.push(sign(close, group.span_close().start().line));
}

fn string(literal: proc_macro2::Literal) -> Option<String> {
    match syn::Lit::new(literal) {
        syn::Lit::Str(text) => Some(text.value()),
        syn::Lit::ByteStr(bytes) => Some(String::from_utf8_lossy(&bytes.value()).into_owned()),
        syn::Lit::Char(letter) => Some(letter.value().to_string()),
        _ => None,
    }
}

/// The lines at which tokens that read like this begin.
pub fn lines_with(tokens: &[Token], like: &[&str]) -> Vec<usize> {
    tokens
        .windows(like.len())
        .filter(|window| window.iter().map(|token| token.text.as_str()).eq(like.iter().copied()))
        .map(|window| window[0].line)
        .collect()
}

/// Every name that is qualified by others, as its parts, with its line. A path that begins with `::` is of
/// another crate and left out.
pub fn qualified_names(tokens: &[Token]) -> Vec<(Vec<String>, usize)> {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    let is_joint = |at: usize| is(at, ":") && is(at + 1, ":");
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let begins = tokens[at].is_name && !(at >= 2 && is_joint(at - 2));
        let mut parts = vec![tokens[at].text.clone()];
        let line = tokens[at].line;
        while is_joint(at + 1) && tokens.get(at + 3).is_some_and(|token| token.is_name) {
            at += 3;
            parts.push(tokens[at].text.clone());
        }
        if begins && parts.len() > 1 {
            names.push((parts, line));
        }
        at += 1;
    }
    names
}
